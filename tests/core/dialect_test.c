/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "protocol/dialect.h"

#define S EZSMS_SLICE_LITERAL

static const struct {
	ezsms_page_t page;
	const char *key, *file;
	ezsms_parameter_t seqno;
} pages[] = {
	{EZSMS_PAGE_SEND, "send", "ISendSMS.aspx", EZSMS_PARAMETER_SEQNO},
	{EZSMS_PAGE_BROADCAST, "broadcast", "ISendSMSNoDR.aspx", EZSMS_PARAMETER_SEQNO},
	{EZSMS_PAGE_UNICODE, "unicode", "ISendSMSUnicode.aspx", EZSMS_PARAMETER_SEQNO},
	{EZSMS_PAGE_BARCODE, "barcode", "ISendSMS2D.aspx", EZSMS_PARAMETER_BARCODE_SEQNO},
	{EZSMS_PAGE_CREDITS, "credits", "creditsLeft.aspx", EZSMS_PARAMETER_SEQNO},
	{EZSMS_PAGE_TRANSFER, "transfer", "creditsTransfer.aspx", EZSMS_PARAMETER_SEQNO},
};
enum { PAGES = sizeof pages / sizeof *pages };

/* In the order in which a request names them. */
static const struct {
	ezsms_parameter_t parameter;
	const char *name;
} parameters[] = {
	{EZSMS_PARAMETER_USERNAME, "username"},
	{EZSMS_PARAMETER_PASSWORD, "password"},
	{EZSMS_PARAMETER_CUSTOMER, "cust"},
	{EZSMS_PARAMETER_CREDIT, "credit"},
	{EZSMS_PARAMETER_MESSAGE, "message"},
	{EZSMS_PARAMETER_MOBILE, "mobile"},
	{EZSMS_PARAMETER_SENDER, "sender"},
	{EZSMS_PARAMETER_TYPE, "type"},
	{EZSMS_PARAMETER_MSGTYPE, "msgtype"},
	{EZSMS_PARAMETER_SEQNO, "seqno"},
	{EZSMS_PARAMETER_BARCODE_SEQNO, "sseqno"},
};
enum { PARAMETERS = sizeof parameters / sizeof *parameters };

static void check_slice(const char *expected, ezsms_slice_t slice)
{
	CHECK_OCTETS(expected, strlen(expected), slice.ptr, slice.length);
}

static void names_in_exact_case(void)
{
	CHECK_NUMBER(PAGES, EZSMS_PAGE_COUNT);
	CHECK_NUMBER(PARAMETERS, EZSMS_PARAMETER_COUNT);
	for (size_t i = 0; i < PAGES; i++) {
		test_case("%s", pages[i].key);
		check_slice(pages[i].key, ezsms_page_keys[pages[i].page]);
		check_slice(pages[i].file, ezsms_dialect_specified.pages[pages[i].page]);
	}
	for (size_t i = 0; i < PARAMETERS; i++) {
		test_case("%s", parameters[i].name);
		check_slice(parameters[i].name, ezsms_parameter_keys[parameters[i].parameter]);
		check_slice(
			parameters[i].name, ezsms_dialect_specified.parameters[parameters[i].parameter]);
	}
}

static int find_page(const char *key, size_t length)
{
	const ezsms_slice_t copy = {test_block(key, length), length};

	return ezsms_dialect_find(ezsms_page_keys, EZSMS_PAGE_COUNT, copy);
}

static int find_parameter(const char *key, size_t length)
{
	const ezsms_slice_t copy = {test_block(key, length), length};

	return ezsms_dialect_find(ezsms_parameter_keys, EZSMS_PARAMETER_COUNT, copy);
}

static void finds_each_key(void)
{
	for (size_t i = 0; i < PAGES; i++) {
		test_case("%s", pages[i].key);
		CHECK_NUMBER(pages[i].page, find_page(pages[i].key, strlen(pages[i].key)));
	}
	for (size_t i = 0; i < PARAMETERS; i++) {
		test_case("%s", parameters[i].name);
		CHECK_NUMBER(parameters[i].parameter,
			find_parameter(parameters[i].name, strlen(parameters[i].name)));
	}
}

static void finds_nothing_else(void)
{
	static const ezsms_slice_t unknown[] = {
		S(""),
		S(" "),
		S("\0"),
		S("send\0"),
		S("send "),
		S(" send"),
		S("sen"),
		S("sends"),
		S("Send"),
		S("SEND"),
		S("sEnd"),
		S("ISendSMS.aspx"),
		S("Username"),
		S("USERNAME"),
		S("Sender"),
		S("MsgType"),
		S("Sseqno"),
		S("usernam"),
		S("username\0"),
		S("usernames"),
		S("seqno="),
		S("customer"),
	};

	for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
		test_case("\"%s\" of %zu octets", unknown[i].ptr, unknown[i].length);
		CHECK_NUMBER(-1, find_page(unknown[i].ptr, unknown[i].length));
		CHECK_NUMBER(-1, find_parameter(unknown[i].ptr, unknown[i].length));
	}
	CHECK_NUMBER(-1, find_page("username", 8));
	CHECK_NUMBER(-1, find_parameter("send", 4));
}

static void finds_nothing_in_an_empty_table(void)
{
	CHECK_NUMBER(-1, ezsms_dialect_find(ezsms_page_keys, 0, S("send")));
	CHECK_NUMBER(-1, ezsms_dialect_find(ezsms_page_keys, 1, S("broadcast")));
	CHECK_NUMBER(-1, ezsms_dialect_find(ezsms_page_keys, EZSMS_PAGE_COUNT, (ezsms_slice_t){0}));
}

static void seqno_of_each_page(void)
{
	for (size_t i = 0; i < PAGES; i++) {
		test_case("%s", pages[i].key);
		CHECK_NUMBER(pages[i].seqno, ezsms_page_seqno(pages[i].page));
	}
}

static void absent_is_left_out_and_empty_is_not(void)
{
	ezsms_fields_t fields = {0};
	ezsms_pair_t *pairs = test_block(NULL, EZSMS_PARAMETER_COUNT * sizeof *pairs);

	CHECK_NUMBER(0, ezsms_dialect_pairs(pairs, &ezsms_dialect_specified, &fields));
	fields.values[EZSMS_PARAMETER_SENDER] = S("");
	CHECK_NUMBER(1, ezsms_dialect_pairs(pairs, &ezsms_dialect_specified, &fields));
	check_slice("sender", pairs[0].name);
	check_slice("", pairs[0].value);
}

static void pairs_in_the_order_of_the_examples(void)
{
	ezsms_fields_t fields = {{{0}}, EZSMS_FORM_HEX_OCTETS};
	ezsms_pair_t *pairs = test_block(NULL, EZSMS_PARAMETER_COUNT * sizeof *pairs);

	for (size_t i = 0; i < PARAMETERS; i++) {
		fields.values[parameters[i].parameter] =
			(ezsms_slice_t){parameters[i].name, strlen(parameters[i].name)};
	}
	CHECK_NUMBER(PARAMETERS, ezsms_dialect_pairs(pairs, &ezsms_dialect_specified, &fields));
	for (size_t i = 0; i < PARAMETERS; i++) {
		check_slice(parameters[i].name, pairs[i].name);
		check_slice(parameters[i].name, pairs[i].value);
	}
}

static void only_the_message_is_encoded_otherwise(void)
{
	static const ezsms_form_encoding_t encodings[] = {
		EZSMS_FORM_PERCENT, EZSMS_FORM_HEX_TEXT, EZSMS_FORM_HEX_OCTETS};

	for (size_t i = 0; i < sizeof encodings / sizeof *encodings; i++) {
		const ezsms_fields_t fields = {{[EZSMS_PARAMETER_PASSWORD] = S("1234"),
										   [EZSMS_PARAMETER_MESSAGE] = S("a"),
										   [EZSMS_PARAMETER_SEQNO] = S("1")},
			encodings[i]};
		ezsms_pair_t pairs[EZSMS_PARAMETER_COUNT];

		test_case("encoding %zu", i);
		CHECK_NUMBER(3, ezsms_dialect_pairs(pairs, &ezsms_dialect_specified, &fields));
		CHECK_NUMBER(EZSMS_FORM_PERCENT, pairs[0].encoding);
		CHECK_NUMBER(encodings[i], pairs[1].encoding);
		CHECK_NUMBER(EZSMS_FORM_PERCENT, pairs[2].encoding);
	}
}

/* The parameters of each page, as the specification lists them. */
static const char *const lists[] = {
	"username password message mobile sender type seqno",
	"username password message mobile sender msgtype sseqno",
	"username password",
	"username password cust credit seqno",
};

static bool stands_in(const char *name, const char *list)
{
	const size_t length = strlen(name);

	for (const char *at = list; (at = strstr(at, name)); at++) {
		if ((at == list || at[-1] == ' ') && (at[length] == ' ' || !at[length])) {
			return true;
		}
	}
	return false;
}

static bool stand_together(size_t a, size_t b)
{
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		if (stands_in(parameters[a].name, lists[i]) && stands_in(parameters[b].name, lists[i])) {
			return true;
		}
	}
	return false;
}

static void one_name_for_two_of_a_page_is_a_clash(void)
{
	CHECK_NUMBER(false, ezsms_dialect_clash(&ezsms_dialect_specified).is_there);
	for (size_t a = 0; a < PARAMETERS; a++) {
		for (size_t b = a + 1; b < PARAMETERS; b++) {
			ezsms_dialect_t brand = ezsms_dialect_specified;
			brand.parameters[parameters[a].parameter] = S("x");
			brand.parameters[parameters[b].parameter] = S("X");
			const ezsms_dialect_clash_t clash = ezsms_dialect_clash(&brand);
			test_case("%s and %s", parameters[a].name, parameters[b].name);
			CHECK_NUMBER(stand_together(a, b), clash.is_there);
			CHECK_NUMBER(clash.is_there ? parameters[a].parameter : 0, clash.first);
			CHECK_NUMBER(clash.is_there ? parameters[b].parameter : 0, clash.second);
		}
	}
}

/* The example URLs of the specification waver between "sender" and "Sender". */
static void a_brand_renames(void)
{
	ezsms_dialect_t brand = ezsms_dialect_specified;
	const ezsms_fields_t fields = {
		{[EZSMS_PARAMETER_SENDER] = S("60123"), [EZSMS_PARAMETER_BARCODE_SEQNO] = S("7")},
		EZSMS_FORM_PERCENT};
	ezsms_pair_t pairs[EZSMS_PARAMETER_COUNT];

	brand.parameters[EZSMS_PARAMETER_SENDER] = S("Sender");
	CHECK_NUMBER(2, ezsms_dialect_pairs(pairs, &brand, &fields));
	check_slice("Sender", pairs[0].name);
	check_slice("60123", pairs[0].value);
	check_slice("sseqno", pairs[1].name);
	check_slice("sender", ezsms_dialect_specified.parameters[EZSMS_PARAMETER_SENDER]);
}

TESTS(TEST(names_in_exact_case), TEST(finds_each_key), TEST(finds_nothing_else),
	TEST(finds_nothing_in_an_empty_table), TEST(seqno_of_each_page),
	TEST(absent_is_left_out_and_empty_is_not), TEST(pairs_in_the_order_of_the_examples),
	TEST(only_the_message_is_encoded_otherwise), TEST(one_name_for_two_of_a_page_is_a_clash),
	TEST(a_brand_renames))
