/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "protocol/dialect.h"

#include <stdio.h>

#define S EZSMS_SLICE_LITERAL

/* RFC 3986, 2.3, letter by letter, so that it shares no range check with what it tests. */
static const char unreserved[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
								 "abcdefghijklmnopqrstuvwxyz"
								 "0123456789"
								 "-._~";

static ezsms_slice_t block(ezsms_slice_t slice)
{
	return (ezsms_slice_t){slice.ptr ? test_block(slice.ptr, slice.length) : NULL, slice.length};
}

static void check_body(
	const char *expected, size_t expected_length, const ezsms_pair_t *pairs, size_t count)
{
	ezsms_pair_t copies[EZSMS_PARAMETER_COUNT];

	for (size_t i = 0; i < count; i++) {
		copies[i] = (ezsms_pair_t){block(pairs[i].name), block(pairs[i].value), pairs[i].encoding};
	}
	char *out = test_block(NULL, ezsms_form_max(copies, count));
	const size_t length = ezsms_form_write(out, copies, count);

	CHECK_OCTETS(expected, expected_length, out, length);
}

static void check_value(ezsms_form_encoding_t encoding, ezsms_slice_t value, const char *expected)
{
	const ezsms_pair_t pair = {S("message"), value, encoding};
	char body[1200];

	test_case("encoding %d of %zu octets to %.40s", (int)encoding, value.length, expected);
	snprintf(body, sizeof body, "message=%s", expected);
	check_body(body, strlen(body), &pair, 1);
}

static size_t percent(char *out, unsigned char octet)
{
	if (octet && strchr(unreserved, octet)) {
		*out = (char)octet;
		return 1;
	}
	return (size_t)sprintf(out, "%%%02X", octet);
}

static void each_octet_as_name_and_value(void)
{
	for (unsigned octet = 0; octet <= 0xFF; octet++) {
		const char c = (char)octet;
		const ezsms_pair_t pair = {{&c, 1}, {&c, 1}, EZSMS_FORM_PERCENT};
		char expected[8];
		size_t length = percent(expected, (unsigned char)octet);

		expected[length++] = '=';
		length += percent(expected + length, (unsigned char)octet);
		test_case("octet %02X", octet);
		check_body(expected, length, &pair, 1);
	}
}

static void all_octets_in_a_row(void)
{
	char octets[256], expected[256 * 3 + 1], digits[256 * 2 + 1];
	size_t length = 0;

	for (unsigned octet = 0; octet <= 0xFF; octet++) {
		octets[octet] = (char)octet;
		length += percent(expected + length, (unsigned char)octet);
		sprintf(digits + octet * 2, "%02X", octet);
	}
	expected[length] = '\0';
	check_value(EZSMS_FORM_PERCENT, (ezsms_slice_t){octets, 256}, expected);
	check_value(EZSMS_FORM_HEX_OCTETS, (ezsms_slice_t){octets, 256}, digits);
}

static void percent_values(void)
{
	check_value(EZSMS_FORM_PERCENT, S(""), "");
	check_value(EZSMS_FORM_PERCENT, S("Test message"), "Test%20message");
	check_value(EZSMS_FORM_PERCENT, S("1+1=2&x"), "1%2B1%3D2%26x");
	check_value(EZSMS_FORM_PERCENT, S("%41"), "%2541");
	check_value(EZSMS_FORM_PERCENT, S("a\0b"), "a%00b");
	check_value(EZSMS_FORM_PERCENT, S("a\r\nb"), "a%0D%0Ab");
	check_value(EZSMS_FORM_PERCENT, S("\xE6\x82\xA8"), "%E6%82%A8");
}

static void hexadecimal_text(void)
{
	check_value(EZSMS_FORM_HEX_TEXT, S(""), "");
	check_value(EZSMS_FORM_HEX_TEXT, S("ABC"), "004100420043");
	check_value(EZSMS_FORM_HEX_TEXT, S("\0&"), "00000026");
	check_value(EZSMS_FORM_HEX_TEXT, S("\xC3\xA9"), "00E9");
	check_value(EZSMS_FORM_HEX_TEXT, S("\xE6\x82\xA8\xE5\xA5\xBD"), "60A8597D");
	check_value(EZSMS_FORM_HEX_TEXT, S("\xF0\x9F\x98\x8E"), "D83DDE0E");
}

/* Half a message would be worse than none. */
static void ill_formed_text_writes_no_value(void)
{
	check_value(EZSMS_FORM_HEX_TEXT, S("\xFF"), "");
	check_value(EZSMS_FORM_HEX_TEXT, S("abc\xC3"), "");
	check_value(EZSMS_FORM_HEX_TEXT, S("a\xED\xA0\x80"), "");
}

static void hexadecimal_octets(void)
{
	check_value(EZSMS_FORM_HEX_OCTETS, S(""), "");
	check_value(EZSMS_FORM_HEX_OCTETS, S("\0"), "00");
	check_value(EZSMS_FORM_HEX_OCTETS, S("\x06\x05\x04\x15\x81\x15\x81"), "06050415811581");
}

static void joins_with_ampersands(void)
{
	static const ezsms_pair_t pairs[] = {
		{S("a"), S("1"), EZSMS_FORM_PERCENT},
		{S("b"), S(""), EZSMS_FORM_PERCENT},
		{S("c"), {NULL, 0}, EZSMS_FORM_HEX_TEXT},
		{S("d"), {NULL, 0}, EZSMS_FORM_HEX_OCTETS},
		{S(""), S("&"), EZSMS_FORM_PERCENT},
		{S("a b&c=d"), S("\xFF"), EZSMS_FORM_HEX_OCTETS},
	};
	static const char *const bodies[] = {
		"",
		"a=1",
		"a=1&b=",
		"a=1&b=&c=",
		"a=1&b=&c=&d=",
		"a=1&b=&c=&d=&=%26",
		"a=1&b=&c=&d=&=%26&a%20b%26c%3Dd=FF",
	};

	for (size_t count = 0; count <= sizeof pairs / sizeof *pairs; count++) {
		test_case("%zu pairs", count);
		check_body(bodies[count], strlen(bodies[count]), pairs, count);
	}
}

/* The specification's example URLs, and a request of each page and type that has none. */
static const struct {
	const char *what;
	ezsms_fields_t fields;
	const char *body;
} requests[] = {
	{"send, type 1",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("1234"),
			 [EZSMS_PARAMETER_MESSAGE] = S("Test message"),
			 [EZSMS_PARAMETER_MOBILE] = S("60123456789"),
			 [EZSMS_PARAMETER_SENDER] = S("demoezsms"),
			 [EZSMS_PARAMETER_TYPE] = S("1")},
			EZSMS_FORM_PERCENT},
		"username=demoezsms&password=1234&message=Test%20message&mobile=60123456789"
		"&sender=demoezsms&type=1"},
	{"send, type 2",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("1234"),
			 [EZSMS_PARAMETER_MESSAGE] = S("Flash Test message"),
			 [EZSMS_PARAMETER_MOBILE] = S("60123456789"),
			 [EZSMS_PARAMETER_SENDER] = S("demoezsms"),
			 [EZSMS_PARAMETER_TYPE] = S("2")},
			EZSMS_FORM_PERCENT},
		"username=demoezsms&password=1234&message=Flash%20Test%20message&mobile=60123456789"
		"&sender=demoezsms&type=2"},
	{"send, type 3",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("1234"),
			 [EZSMS_PARAMETER_MESSAGE] = S("Test message"),
			 [EZSMS_PARAMETER_MOBILE] = S("60123462828"),
			 [EZSMS_PARAMETER_SENDER] = S("Unicode"),
			 [EZSMS_PARAMETER_TYPE] = S("3")},
			EZSMS_FORM_HEX_TEXT},
		"username=demoezsms&password=1234"
		"&message=00540065007300740020006D006500730073006100670065"
		"&mobile=60123462828&sender=Unicode&type=3"},
	{"send, type 4",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("1234"),
			 [EZSMS_PARAMETER_MESSAGE] = S("\xE6\x82\xA8\xE5\xA5\xBD"),
			 [EZSMS_PARAMETER_MOBILE] = S("60123456789"),
			 [EZSMS_PARAMETER_SENDER] = S("demoezsms"),
			 [EZSMS_PARAMETER_TYPE] = S("4"),
			 [EZSMS_PARAMETER_SEQNO] = S("abcdefghij0123456789")},
			EZSMS_FORM_HEX_TEXT},
		"username=demoezsms&password=1234&message=60A8597D&mobile=60123456789&sender=demoezsms"
		"&type=4&seqno=abcdefghij0123456789"},
	{"send, type 5",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("1234"),
			 [EZSMS_PARAMETER_MESSAGE] = S("\x06\x05\x04\x15\x81\x15\x81\x4A\x3A"),
			 [EZSMS_PARAMETER_MOBILE] = S("60123456789"),
			 [EZSMS_PARAMETER_SENDER] = S("demoezsms"),
			 [EZSMS_PARAMETER_TYPE] = S("5")},
			EZSMS_FORM_HEX_OCTETS},
		"username=demoezsms&password=1234&message=060504158115814A3A&mobile=60123456789"
		"&sender=demoezsms&type=5"},
	{"send, type 6",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("1234"),
			 [EZSMS_PARAMETER_MESSAGE] = S("\0\xFF"),
			 [EZSMS_PARAMETER_MOBILE] = S("60123456789"),
			 [EZSMS_PARAMETER_SENDER] = S("demoezsms"),
			 [EZSMS_PARAMETER_TYPE] = S("6")},
			EZSMS_FORM_HEX_OCTETS},
		"username=demoezsms&password=1234&message=00FF&mobile=60123456789&sender=demoezsms&type=6"},
	{"broadcast",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("1234"),
			 [EZSMS_PARAMETER_MESSAGE] = S("Test message"),
			 [EZSMS_PARAMETER_MOBILE] = S("60123456789,60198765432"),
			 [EZSMS_PARAMETER_SENDER] = S("demoezsms"),
			 [EZSMS_PARAMETER_TYPE] = S("1"),
			 [EZSMS_PARAMETER_SEQNO] = S("order-1")},
			EZSMS_FORM_PERCENT},
		"username=demoezsms&password=1234&message=Test%20message"
		"&mobile=60123456789%2C60198765432&sender=demoezsms&type=1&seqno=order-1"},
	{"unicode page",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("1234"),
			 [EZSMS_PARAMETER_MESSAGE] = S("\xE6\x82\xA8\xE5\xA5\xBD \xF0\x9F\x98\x8E"),
			 [EZSMS_PARAMETER_MOBILE] = S("60123456789"),
			 [EZSMS_PARAMETER_SENDER] = S("demoezsms"),
			 [EZSMS_PARAMETER_TYPE] = S("3")},
			EZSMS_FORM_PERCENT},
		"username=demoezsms&password=1234&message=%E6%82%A8%E5%A5%BD%20%F0%9F%98%8E"
		"&mobile=60123456789&sender=demoezsms&type=3"},
	{"barcode",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("1234"),
			 [EZSMS_PARAMETER_MESSAGE] = S("My Barcode is %barcode% "),
			 [EZSMS_PARAMETER_MOBILE] = S("60123456789"),
			 [EZSMS_PARAMETER_SENDER] = S("demoezsms"),
			 [EZSMS_PARAMETER_MSGTYPE] = S("MMS"),
			 [EZSMS_PARAMETER_BARCODE_SEQNO] = S("ticket-7")},
			EZSMS_FORM_PERCENT},
		"username=demoezsms&password=1234&message=My%20Barcode%20is%20%25barcode%25%20"
		"&mobile=60123456789&sender=demoezsms&msgtype=MMS&sseqno=ticket-7"},
	{"credits",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"), [EZSMS_PARAMETER_PASSWORD] = S("1234")},
			EZSMS_FORM_PERCENT},
		"username=demoezsms&password=1234"},
	{"transfer",
		{{[EZSMS_PARAMETER_USERNAME] = S("demoezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("1234"),
			 [EZSMS_PARAMETER_CUSTOMER] = S("customer1"),
			 [EZSMS_PARAMETER_CREDIT] = S("100"),
			 [EZSMS_PARAMETER_SEQNO] = S("abcdefghij0123456789")},
			EZSMS_FORM_PERCENT},
		"username=demoezsms&password=1234&cust=customer1&credit=100&seqno=abcdefghij0123456789"},
	{"credentials that need encoding",
		{{[EZSMS_PARAMETER_USERNAME] = S("demo&ezsms"),
			 [EZSMS_PARAMETER_PASSWORD] = S("p=+%\xC3\xA9 ")},
			EZSMS_FORM_HEX_TEXT},
		"username=demo%26ezsms&password=p%3D%2B%25%C3%A9%20"},
};

static void requests_of_each_page(void)
{
	for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
		ezsms_pair_t pairs[EZSMS_PARAMETER_COUNT];

		test_case("%s", requests[i].what);
		const size_t count =
			ezsms_dialect_pairs(pairs, &ezsms_dialect_specified, &requests[i].fields);
		check_body(requests[i].body, strlen(requests[i].body), pairs, count);
	}
}

/* The lengths alone count: nothing is read. */
static void check_max(size_t expected, size_t name, size_t value, ezsms_form_encoding_t encoding)
{
	const ezsms_pair_t pairs[] = {
		{{"", name}, {"", value}, encoding},
		{S(""), S(""), EZSMS_FORM_PERCENT},
	};

	test_case("name of %zu octets, value of %zu, encoding %d", name, value, (int)encoding);
	CHECK_NUMBER(expected, ezsms_form_max(pairs, 1));
	if (expected == SIZE_MAX) {
		CHECK_NUMBER(SIZE_MAX, ezsms_form_max(pairs, 2));
	}
}

static void maximum_saturates(void)
{
	check_max(SIZE_MAX, 0, SIZE_MAX, EZSMS_FORM_PERCENT);
	check_max(SIZE_MAX, 0, SIZE_MAX, EZSMS_FORM_HEX_TEXT);
	check_max(SIZE_MAX, 0, SIZE_MAX, EZSMS_FORM_HEX_OCTETS);
	check_max(SIZE_MAX, SIZE_MAX, 0, EZSMS_FORM_PERCENT);
	check_max(SIZE_MAX, SIZE_MAX, SIZE_MAX, EZSMS_FORM_PERCENT);
	check_max(SIZE_MAX, SIZE_MAX / 2, SIZE_MAX / 2, EZSMS_FORM_PERCENT);
	check_max(SIZE_MAX, SIZE_MAX / 4, SIZE_MAX / 4, EZSMS_FORM_HEX_TEXT);
	check_max(SIZE_MAX, 0, SIZE_MAX / 4 + 1, EZSMS_FORM_HEX_TEXT);
	check_max(SIZE_MAX, 0, SIZE_MAX / 3, EZSMS_FORM_PERCENT);
}

/* Three octets for one, four for one, and two for '=' and '&'. */
static void maximum_that_just_fits(void)
{
	check_max(2, 0, 0, EZSMS_FORM_PERCENT);
	check_max(3 * 5 + 3 * 7 + 2, 5, 7, EZSMS_FORM_PERCENT);
	check_max(3 * 5 + 4 * 7 + 2, 5, 7, EZSMS_FORM_HEX_TEXT);
	check_max((SIZE_MAX / 3 - 1) * 3 + 2, 0, SIZE_MAX / 3 - 1, EZSMS_FORM_PERCENT);
	check_max(SIZE_MAX / 4 * 4 + 2, 0, SIZE_MAX / 4, EZSMS_FORM_HEX_TEXT);
}

static void maximum_of_nothing(void)
{
	CHECK_NUMBER(0, ezsms_form_max(NULL, 0));
}

TESTS(TEST(each_octet_as_name_and_value), TEST(all_octets_in_a_row), TEST(percent_values),
	TEST(hexadecimal_text), TEST(ill_formed_text_writes_no_value), TEST(hexadecimal_octets),
	TEST(joins_with_ampersands), TEST(requests_of_each_page), TEST(maximum_saturates),
	TEST(maximum_that_just_fits), TEST(maximum_of_nothing))
