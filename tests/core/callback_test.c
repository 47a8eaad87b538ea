/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "protocol/callback.h"

#include <limits.h>

#define S EZSMS_SLICE_LITERAL

#define NONE ((ezsms_slice_t){NULL, 0})

static ezsms_slice_t block(ezsms_slice_t slice)
{
	return (ezsms_slice_t){test_block(slice.ptr, slice.length), slice.length};
}

static void check_slice(ezsms_slice_t expected, ezsms_slice_t actual)
{
	CHECK_NUMBER(expected.ptr != NULL, actual.ptr != NULL);
	CHECK_OCTETS(expected.ptr, expected.length, actual.ptr, actual.length);
}

/* Splitting and decoding */

enum { PAIRS_MAX = 6 };

typedef struct {
	ezsms_slice_t query;
	ezsms_parameter_pair_t pairs[PAIRS_MAX]; /* ends with an absent name */
} split_row_t;

/* The room for what is decoded has no octet more than the query. */
static void check_splits(const split_row_t *row)
{
	test_case("\"%.*s\" of %zu octets", (int)row->query.length, row->query.ptr, row->query.length);
	ezsms_slice_t rest = block(row->query);
	char *out = test_block(NULL, row->query.length);
	const char *const end = out + row->query.length;
	ezsms_parameter_pair_t pair;

	for (const ezsms_parameter_pair_t *expected = row->pairs; expected->name.ptr; expected++) {
		const bool found = ezsms_query_next(&rest, &out, &pair);
		CHECK_NUMBER(true, found);
		if (!found) {
			return;
		}
		check_slice(expected->name, pair.name);
		check_slice(expected->value, pair.value);
		CHECK_NUMBER(1, out <= end);
	}
	CHECK_NUMBER(false, ezsms_query_next(&rest, &out, &pair));
	CHECK_NUMBER(0, rest.length);
	CHECK_NUMBER(false, ezsms_query_next(&rest, &out, &pair));
}

#define CHECK_SPLITS(rows) \
	for (size_t row = 0; row < sizeof rows / sizeof *rows; row++) { \
		check_splits(&rows[row]); \
	}

static void parameters(void)
{
	static const split_row_t rows[] = {
		{S(""), {{NONE, NONE}}},
		{S("a=b"), {{S("a"), S("b")}}},
		{S("a=b&c=d"), {{S("a"), S("b")}, {S("c"), S("d")}}},
		{S("a=b&a=c"), {{S("a"), S("b")}, {S("a"), S("c")}}},
		{S("MsgId=1&Sender=2&Status=6"),
			{{S("MsgId"), S("1")}, {S("Sender"), S("2")}, {S("Status"), S("6")}}},
		{S("a=1;b=2"), {{S("a"), S("1;b=2")}}},
		{S("?a=1#b"), {{S("?a"), S("1#b")}}},
	};

	CHECK_SPLITS(rows);
}

static void without_a_value_or_a_name(void)
{
	static const split_row_t rows[] = {
		{S("a"), {{S("a"), S("")}}},
		{S("a="), {{S("a"), S("")}}},
		{S("a&b"), {{S("a"), S("")}, {S("b"), S("")}}},
		{S("a=&b="), {{S("a"), S("")}, {S("b"), S("")}}},
		{S("="), {{S(""), S("")}}},
		{S("=x"), {{S(""), S("x")}}},
		{S("=&="), {{S(""), S("")}, {S(""), S("")}}},
	};

	CHECK_SPLITS(rows);
}

static void separators_alone(void)
{
	static const split_row_t rows[] = {
		{S("&"), {{NONE, NONE}}},
		{S("&&&"), {{NONE, NONE}}},
		{S("&a=b"), {{S("a"), S("b")}}},
		{S("a=b&"), {{S("a"), S("b")}}},
		{S("&&a=b&&&c&&"), {{S("a"), S("b")}, {S("c"), S("")}}},
	};

	CHECK_SPLITS(rows);
}

static void only_the_first_equals_sign_separates(void)
{
	static const split_row_t rows[] = {
		{S("a=b=c"), {{S("a"), S("b=c")}}},
		{S("a=="), {{S("a"), S("=")}}},
		{S("==a"), {{S(""), S("=a")}}},
		{S("a=b=&=c=d"), {{S("a"), S("b=")}, {S(""), S("c=d")}}},
	};

	CHECK_SPLITS(rows);
}

static void brackets_are_part_of_the_name(void)
{
	static const split_row_t rows[] = {
		{S("a[]=1&a[]=2"), {{S("a[]"), S("1")}, {S("a[]"), S("2")}}},
		{S("a[k][l]=1"), {{S("a[k][l]"), S("1")}}},
		{S("a%5B%5d=1"), {{S("a[]"), S("1")}}},
		{S("a[=1&[=2&]=3"), {{S("a["), S("1")}, {S("["), S("2")}, {S("]"), S("3")}}},
	};

	CHECK_SPLITS(rows);
}

/* PHP turns each of these into an underscore. */
static void names_stay_as_they_are(void)
{
	static const split_row_t rows[] = {
		{S("a.b=1"), {{S("a.b"), S("1")}}},
		{S("On+Key=1"), {{S("On Key"), S("1")}}},
		{S("On%20Key=1"), {{S("On Key"), S("1")}}},
		{S("+a=1"), {{S(" a"), S("1")}}},
		{S("a%00b=1"), {{S("a\0b"), S("1")}}},
	};

	CHECK_SPLITS(rows);
}

static void separators_in_escapes_separate_nothing(void)
{
	static const split_row_t rows[] = {
		{S("a%26b=c%26d"), {{S("a&b"), S("c&d")}}},
		{S("a%3Db=c%3dd"), {{S("a=b"), S("c=d")}}},
		{S("%26=%3D&%3D=%26"), {{S("&"), S("=")}, {S("="), S("&")}}},
	};

	CHECK_SPLITS(rows);
}

static void decodes_once(void)
{
	static const split_row_t rows[] = {
		{S("a=%2541"), {{S("a"), S("%41")}}},
		{S("a=%25%34%31"), {{S("a"), S("%41")}}},
		{S("a=%2B+%2b"), {{S("a"), S("+ +")}}},
		{S("a=%%34%31"), {{S("a"), S("%41")}}},
	};

	CHECK_SPLITS(rows);
}

static void broken_escapes_stand_for_themselves(void)
{
	static const split_row_t rows[] = {
		{S("%"), {{S("%"), S("")}}},
		{S("%4"), {{S("%4"), S("")}}},
		{S("a=%"), {{S("a"), S("%")}}},
		{S("a=%4"), {{S("a"), S("%4")}}},
		{S("a=%G1"), {{S("a"), S("%G1")}}},
		{S("a=%1G"), {{S("a"), S("%1G")}}},
		{S("a=%%"), {{S("a"), S("%%")}}},
		{S("a=%%%41"), {{S("a"), S("%%A")}}},
		{S("a=% 41"), {{S("a"), S("% 41")}}},
		{S("a=%+41"), {{S("a"), S("% 41")}}},
		{S("a=%0x41"), {{S("a"), S("%0x41")}}},
		{S("a=%u0041"), {{S("a"), S("%u0041")}}},
		{S("a=%-1"), {{S("a"), S("%-1")}}},
	};

	CHECK_SPLITS(rows);
}

/* What follows in the query is no part of the escape, though the octets would fit. */
static void escapes_end_at_separators(void)
{
	static const split_row_t rows[] = {
		{S("a=%&41=b"), {{S("a"), S("%")}, {S("41"), S("b")}}},
		{S("a=%4&1=b"), {{S("a"), S("%4")}, {S("1"), S("b")}}},
		{S("%=41"), {{S("%"), S("41")}}},
		{S("%4=1"), {{S("%4"), S("1")}}},
		{S("a%=%&%=%"), {{S("a%"), S("%")}, {S("%"), S("%")}}},
	};

	CHECK_SPLITS(rows);
}

static void nul_octets(void)
{
	static const split_row_t rows[] = {
		{S("a=%00"), {{S("a"), S("\0")}}},
		{S("a=b%00c&d=e"), {{S("a"), S("b\0c")}, {S("d"), S("e")}}},
		{S("%00=%00%00"), {{S("\0"), S("\0\0")}}},
		{S("a=b\0c&d=e"), {{S("a"), S("b\0c")}, {S("d"), S("e")}}},
		{S("\0"), {{S("\0"), S("")}}},
		{S("a=%\0041"), {{S("a"), S("%\0041")}}},
		{S("a=%4\0001"), {{S("a"), S("%4\0001")}}},
	};

	CHECK_SPLITS(rows);
}

static void an_absent_query_has_no_parameters(void)
{
	ezsms_slice_t rest = NONE;
	ezsms_parameter_pair_t pair;
	char *out = NULL;

	CHECK_NUMBER(false, ezsms_query_next(&rest, &out, &pair));
}

/* The digit's value by its place in the list; both cases of a letter stand for the same. */
static int digit_value(int c)
{
	static const char digits[] = "0123456789abcdefABCDEF";
	const char *found = c ? strchr(digits, c) : NULL;

	if (!found) {
		return -1;
	}
	return (int)(found - digits) - (found - digits > 15 ? 6 : 0);
}

static void every_pair_behind_a_percent_sign(void)
{
	for (int high = 0; high < 256; high++) {
		for (int low = 0; low < 256; low++) {
			const char in[] = {'a', '=', '%', (char)high, (char)low};
			const int first = digit_value(high), second = digit_value(low);
			if (high == '&' || low == '&') {
				continue;
			}
			/* A plus sign is a space wherever it stands. */
			const char literal[] = {
				'%', (char)(high == '+' ? ' ' : high), (char)(low == '+' ? ' ' : low)};
			const char octet[] = {(char)(first * 16 + second)};
			const bool escape = first >= 0 && second >= 0;
			check_splits(&(split_row_t){{in, sizeof in},
				{{S("a"), escape ? (ezsms_slice_t){octet, 1} : (ezsms_slice_t){literal, 3}}}});
		}
	}
}

static void every_octet_as_it_is(void)
{
	for (int c = 0; c < 256; c++) {
		const char name[] = {(char)c, '='}, value[] = {'a', '=', (char)c};
		const char octet[] = {(char)(c == '+' ? ' ' : c)};
		if (c == '&' || c == '=') {
			continue;
		}
		check_splits(&(split_row_t){{name, 2}, {{{octet, 1}, S("")}}});
		check_splits(&(split_row_t){{value, 3}, {{S("a"), {octet, 1}}}});
	}
}

/* As many parameters as a query can hold, and one of its whole length. */
static void no_limit_but_the_length(void)
{
	char *query = test_block(NULL, EZSMS_QUERY_MAX), *out = test_block(NULL, EZSMS_QUERY_MAX);
	ezsms_slice_t rest = {query, EZSMS_QUERY_MAX};
	ezsms_parameter_pair_t pair;
	size_t count = 0;

	CHECK_NUMBER(65536, EZSMS_QUERY_MAX);
	for (size_t i = 0; i < EZSMS_QUERY_MAX; i++) {
		query[i] = i % 2 ? '&' : 'a';
	}
	while (ezsms_query_next(&rest, &out, &pair)) {
		count++;
	}
	CHECK_NUMBER(32768, count);

	memset(query, 'x', EZSMS_QUERY_MAX);
	query[1] = '=';
	rest = (ezsms_slice_t){query, EZSMS_QUERY_MAX};
	out = test_block(NULL, EZSMS_QUERY_MAX);
	CHECK_NUMBER(true, ezsms_query_next(&rest, &out, &pair));
	CHECK_NUMBER(65534, pair.value.length);
}

/* Names */

static void names_of_the_specification(void)
{
	static const char *const report[] = {"MsgId", "Sender", "Status"};
	static const char *const incoming[] = {"Shortcode", "Sender", "ContentType", "Msg"};

	CHECK_NUMBER(3, EZSMS_REPORT_COUNT);
	CHECK_NUMBER(4, EZSMS_INCOMING_COUNT);
	for (size_t i = 0; i < 3; i++) {
		CHECK_STRING(report[i], ezsms_report_names[i].ptr);
		CHECK_NUMBER(strlen(report[i]), ezsms_report_names[i].length);
	}
	for (size_t i = 0; i < 4; i++) {
		CHECK_STRING(incoming[i], ezsms_incoming_names[i].ptr);
		CHECK_NUMBER(strlen(incoming[i]), ezsms_incoming_names[i].length);
	}
	CHECK_NUMBER(1, EZSMS_FIELDS_MAX >= EZSMS_INCOMING_COUNT);
}

/* A field with an alias that differs from it in case, one that does not, and a second field. */
enum { FIRST, SECOND, FIELDS };
static const ezsms_field_name_t fields[] = {
	{FIRST, EZSMS_SLICE_INIT("MsgId")},
	{SECOND, EZSMS_SLICE_INIT("Sender")},
	{FIRST, EZSMS_SLICE_INIT("MSGID")},
	{FIRST, EZSMS_SLICE_INIT("a[@b")},
};
enum { WITHOUT_ALIASES = 2, WITH_ALIASES = 4 };

typedef struct {
	ezsms_slice_t query;
	ezsms_callback_error_t error; /* of the first field */
	ezsms_slice_t found;          /* its value, or the name that was found instead */
} match_row_t;

static ezsms_callback_t read_callback(ezsms_slice_t query, size_t names)
{
	ezsms_callback_t callback = {0};
	ezsms_slice_t rest = block(query);
	char *out = test_block(NULL, query.length);
	ezsms_parameter_pair_t pair;

	while (ezsms_query_next(&rest, &out, &pair)) {
		ezsms_callback_take(&callback, fields, names, pair);
	}
	return callback;
}

static void check_match(const match_row_t *row, size_t names)
{
	test_case("\"%.*s\" with %zu names", (int)row->query.length, row->query.ptr, names);
	const ezsms_callback_t callback = read_callback(row->query, names);

	CHECK_NUMBER(row->error, ezsms_callback_check(&callback, FIRST));
	if (row->error == EZSMS_CALLBACK_NONE) {
		check_slice(row->found, callback.values[FIRST]);
	}
	if (row->error == EZSMS_CALLBACK_WRONG_CASE) {
		check_slice(row->found, callback.wrong_case[FIRST]);
	}
	CHECK_NUMBER(EZSMS_CALLBACK_MISSING, ezsms_callback_check(&callback, SECOND));
}

#define CHECK_MATCHES(rows, names) \
	for (size_t row = 0; row < sizeof rows / sizeof *rows; row++) { \
		check_match(&rows[row], names); \
	}

static void matches_in_exact_case(void)
{
	static const match_row_t rows[] = {
		{S("MsgId=1"), EZSMS_CALLBACK_NONE, S("1")},
		{S("MsgId="), EZSMS_CALLBACK_NONE, S("")},
		{S("MsgId"), EZSMS_CALLBACK_NONE, S("")},
		{S("%4DsgI%64=1"), EZSMS_CALLBACK_NONE, S("1")},
		{S("x=2&MsgId=1&y"), EZSMS_CALLBACK_NONE, S("1")},
		{S("msgid=2&MsgId=1&MSGID=3"), EZSMS_CALLBACK_NONE, S("1")},
	};

	CHECK_MATCHES(rows, WITHOUT_ALIASES);
}

static void reports_another_case(void)
{
	static const match_row_t rows[] = {
		{S("msgid=1"), EZSMS_CALLBACK_WRONG_CASE, S("msgid")},
		{S("MSGID=1"), EZSMS_CALLBACK_WRONG_CASE, S("MSGID")},
		{S("m%73gid=1"), EZSMS_CALLBACK_WRONG_CASE, S("msgid")},
		{S("MsgID"), EZSMS_CALLBACK_WRONG_CASE, S("MsgID")},
		{S("x=1&msgId=&y=2"), EZSMS_CALLBACK_WRONG_CASE, S("msgId")},
	};

	CHECK_MATCHES(rows, WITHOUT_ALIASES);
}

/* Each of the 32 ways to write it; one of them is the name. */
static void every_case_of_a_name(void)
{
	for (unsigned bits = 0; bits < 32; bits++) {
		char name[] = "msgid";
		for (unsigned i = 0; i < 5; i++) {
			name[i] = (char)(bits >> i & 1 ? name[i] - 'a' + 'A' : name[i]);
		}
		const bool exact = strcmp(name, "MsgId") == 0;
		check_match(
			&(match_row_t){{name, 5}, exact ? EZSMS_CALLBACK_NONE : EZSMS_CALLBACK_WRONG_CASE,
				exact ? S("") : (ezsms_slice_t){name, 5}},
			WITHOUT_ALIASES);
	}
}

static void other_names_are_other_names(void)
{
	static const match_row_t rows[] = {
		{S(""), EZSMS_CALLBACK_MISSING, NONE},
		{S("MsgI=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("MsgIdd=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("MsgId+=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("+MsgId=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("MsgId%00=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("%00MsgId=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("MsgId[]=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("Msg-d=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("MsgJd=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("Ms%C7Id=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("=MsgId"), EZSMS_CALLBACK_MISSING, NONE},
		{S("a{@b=1"), EZSMS_CALLBACK_MISSING, NONE},
	};

	CHECK_MATCHES(rows, WITHOUT_ALIASES);
}

/* The bit that tells the cases of a letter means nothing in other octets. */
static void only_letters_have_cases(void)
{
	static const match_row_t rows[] = {
		{S("a[@b=1"), EZSMS_CALLBACK_NONE, S("1")},
		{S("A[@B=1"), EZSMS_CALLBACK_WRONG_CASE, S("A[@B")},
		{S("a{@b=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("a[`b=1"), EZSMS_CALLBACK_MISSING, NONE},
		{S("a{`b=1"), EZSMS_CALLBACK_MISSING, NONE},
	};

	CHECK_MATCHES(rows, WITH_ALIASES);
}

static void refuses_a_repeated_name(void)
{
	static const match_row_t rows[] = {
		{S("MsgId=1&MsgId=2"), EZSMS_CALLBACK_REPEATED, NONE},
		{S("MsgId=1&MsgId=1"), EZSMS_CALLBACK_REPEATED, NONE},
		{S("MsgId&MsgId"), EZSMS_CALLBACK_REPEATED, NONE},
		{S("MsgId=&x&MsgId=1"), EZSMS_CALLBACK_REPEATED, NONE},
		{S("MsgId=1&MsgI%64=1"), EZSMS_CALLBACK_REPEATED, NONE},
		{S("MsgId=1&MsgId=2&MsgId=3"), EZSMS_CALLBACK_REPEATED, NONE},
		{S("msgid=1&MsgId=1&MsgId=1"), EZSMS_CALLBACK_REPEATED, NONE},
		{S("msgid=1&msgid=2"), EZSMS_CALLBACK_WRONG_CASE, S("msgid")},
	};

	CHECK_MATCHES(rows, WITHOUT_ALIASES);
}

static void takes_aliases(void)
{
	static const match_row_t rows[] = {
		{S("MsgId=1"), EZSMS_CALLBACK_NONE, S("1")},
		{S("MSGID=1"), EZSMS_CALLBACK_NONE, S("1")},
		{S("a%5B@b=1"), EZSMS_CALLBACK_NONE, S("1")},
		{S("msgid=1"), EZSMS_CALLBACK_WRONG_CASE, S("msgid")},
		{S("a[@B=1"), EZSMS_CALLBACK_WRONG_CASE, S("a[@B")},
	};

	CHECK_MATCHES(rows, WITH_ALIASES);
}

static void a_field_under_two_of_its_names_is_repeated(void)
{
	static const match_row_t rows[] = {
		{S("MsgId=1&MSGID=1"), EZSMS_CALLBACK_REPEATED, NONE},
		{S("MSGID=1&MsgId=2"), EZSMS_CALLBACK_REPEATED, NONE},
		{S("MSGID=&a[@b"), EZSMS_CALLBACK_REPEATED, NONE},
		{S("MSGID=1&MSGID=1"), EZSMS_CALLBACK_REPEATED, NONE},
	};

	CHECK_MATCHES(rows, WITH_ALIASES);
}

static void tells_fields_from_the_rest(void)
{
	static const struct {
		ezsms_slice_t name;
		bool is_field;
	} rows[] = {
		{S("MsgId"), true},
		{S("Sender"), true},
		{S("MSGID"), true},
		{S("msgid"), false},
		{S("sender"), false},
		{S("u"), false},
		{S("On Key"), false},
		{S(""), false},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		ezsms_callback_t callback = {0};
		test_case("%s", rows[i].name.ptr);
		CHECK_NUMBER(rows[i].is_field,
			ezsms_callback_take(&callback, fields, WITH_ALIASES,
				(ezsms_parameter_pair_t){block(rows[i].name), S("1")}));
	}
}

static void fields_do_not_mix(void)
{
	const ezsms_callback_t callback =
		read_callback(S("Sender=2&msgid=1&Sender=3"), WITHOUT_ALIASES);

	CHECK_NUMBER(EZSMS_CALLBACK_WRONG_CASE, ezsms_callback_check(&callback, FIRST));
	CHECK_NUMBER(EZSMS_CALLBACK_REPEATED, ezsms_callback_check(&callback, SECOND));
}

static void every_error_has_its_message(void)
{
	for (int error = 0; error <= EZSMS_CALLBACK_UNDECODABLE; error++) {
		const char *message = ezsms_callback_error_message((ezsms_callback_error_t)error);
		CHECK_NUMBER(1, strlen(message) > 0);
		for (int other = 0; other < error; other++) {
			CHECK_NUMBER(1,
				strcmp(message, ezsms_callback_error_message((ezsms_callback_error_t)other)) != 0);
		}
	}
}

/* Numbers */

static void numbers(void)
{
	static const struct {
		ezsms_slice_t text;
		int number;
	} rows[] = {
		{S("0"), 0},
		{S("6"), 6},
		{S("17"), 17},
		{S("06"), 6},
		{S("000000006"), 6},
		{S("999999999"), 999999999},
		{S("1000000000"), -1},
		{S("0000000006"), -1},
		{S("4294967302"), -1},
		{S("18446744073709551622"), -1},
		{S(""), -1},
		{S("+6"), -1},
		{S("-6"), -1},
		{S(" 6"), -1},
		{S("6 "), -1},
		{S("6\n"), -1},
		{S("6\0"), -1},
		{S("\0006"), -1},
		{S("6,7"), -1},
		{S("6.0"), -1},
		{S("0x6"), -1},
		{S("1e1"), -1},
		{S("six"), -1},
		{S("\xD9\xA6"), -1},
		{S("\xEF\xBC\x96"), -1},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		test_case("\"%s\" of %zu octets", rows[i].text.ptr, rows[i].text.length);
		CHECK_NUMBER(rows[i].number, ezsms_callback_number(block(rows[i].text)));
	}
	CHECK_NUMBER(-1, ezsms_callback_number(NONE));
}

static void every_text_of_two_octets(void)
{
	static const char digits[] = "0123456789";

	for (int first = 1; first < 256; first++) {
		for (int second = 1; second < 256; second++) {
			const char text[] = {(char)first, (char)second};
			const char *tens = strchr(digits, first), *ones = strchr(digits, second);
			const intmax_t expected = tens && ones ? (tens - digits) * 10 + (ones - digits) : -1;
			test_case("%02X %02X", (unsigned)first, (unsigned)second);
			CHECK_NUMBER(expected, ezsms_callback_number((ezsms_slice_t){text, 2}));
		}
	}
}

/* Statuses */

static void statuses_of_the_specification(void)
{
	static const struct {
		int code;
		ezsms_delivery_status_t status;
	} rows[] = {
		{6, EZSMS_STATUS_DELIVERED},
		{7, EZSMS_STATUS_FAILED},
		{8, EZSMS_STATUS_EXPIRED},
		{9, EZSMS_STATUS_UNKNOWN},
		{10, EZSMS_STATUS_REJECTED},
		{11, EZSMS_STATUS_QUEUED},
		{12, EZSMS_STATUS_NOT_IN_SERVICE},
		{13, EZSMS_STATUS_OUT_OF_COVERAGE},
		{14, EZSMS_STATUS_OUT_OF_COVERAGE},
		{15, EZSMS_STATUS_QUEUED},
		{16, EZSMS_STATUS_QUEUED},
		{17, EZSMS_STATUS_NOT_IN_SERVICE},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		test_case("status %d", rows[i].code);
		CHECK_NUMBER(rows[i].status, ezsms_status_of_code(rows[i].code));
	}
}

static void unlisted_statuses_are_unknown(void)
{
	for (int code = -1000; code <= 100000; code++) {
		if (code < 6 || code > 17) {
			test_case("status %d", code);
			CHECK_NUMBER(EZSMS_STATUS_UNKNOWN, ezsms_status_of_code(code));
		}
	}
	CHECK_NUMBER(EZSMS_STATUS_UNKNOWN, ezsms_status_of_code(999999999));
	CHECK_NUMBER(EZSMS_STATUS_UNKNOWN, ezsms_status_of_code(INT_MAX));
	CHECK_NUMBER(EZSMS_STATUS_UNKNOWN, ezsms_status_of_code(INT_MIN));
}

/* From the least to the most that a report can say, as stubs/delivery_report.stub.php has it. */
static const ezsms_delivery_status_t order[] = {EZSMS_STATUS_UNKNOWN, EZSMS_STATUS_QUEUED,
	EZSMS_STATUS_OUT_OF_COVERAGE, EZSMS_STATUS_NOT_IN_SERVICE, EZSMS_STATUS_REJECTED,
	EZSMS_STATUS_FAILED, EZSMS_STATUS_EXPIRED, EZSMS_STATUS_DELIVERED};
enum { STATUSES = sizeof order / sizeof *order };

static void final_statuses(void)
{
	static const bool final[STATUSES] = {false, false, false, false, true, true, true, true};

	for (size_t i = 0; i < STATUSES; i++) {
		test_case("place %zu", i);
		CHECK_NUMBER(final[i], ezsms_status_is_final(order[i]));
	}
}

/* Being that of the places, the order is strict and total. */
static void supersedes_in_order(void)
{
	for (size_t later = 0; later < STATUSES; later++) {
		for (size_t earlier = 0; earlier < STATUSES; earlier++) {
			test_case("places %zu and %zu", later, earlier);
			CHECK_NUMBER(later > earlier, ezsms_status_supersedes(order[later], order[earlier]));
		}
	}
}

static void nothing_waiting_supersedes_a_final_status(void)
{
	for (size_t later = 0; later < STATUSES; later++) {
		for (size_t earlier = 0; earlier < STATUSES; earlier++) {
			const bool final = ezsms_status_is_final(order[earlier]);
			if (final && !ezsms_status_is_final(order[later])) {
				CHECK_NUMBER(false, ezsms_status_supersedes(order[later], order[earlier]));
			}
		}
	}
}

/* What a site does with each report that comes. */
static ezsms_delivery_status_t merge(const ezsms_delivery_status_t *reports, size_t count)
{
	ezsms_delivery_status_t known = reports[0];

	for (size_t i = 1; i < count; i++) {
		known = ezsms_status_supersedes(reports[i], known) ? reports[i] : known;
	}
	return known;
}

/* Heap's algorithm: each permutation differs from the one before it by a swap. */
static void permute(
	ezsms_delivery_status_t *reports, size_t count, size_t whole, ezsms_delivery_status_t expected)
{
	if (count == 1) {
		CHECK_NUMBER(expected, merge(reports, whole));
		return;
	}
	for (size_t i = 0; i < count; i++) {
		permute(reports, count - 1, whole, expected);
		const size_t other = count % 2 ? 0 : i;
		const ezsms_delivery_status_t last = reports[count - 1];
		reports[count - 1] = reports[other];
		reports[other] = last;
	}
}

/* Every set of statuses, in every order. */
static void merging_commutes(void)
{
	for (unsigned set = 1; set < 1u << STATUSES; set++) {
		ezsms_delivery_status_t reports[STATUSES];
		size_t count = 0;
		for (size_t i = 0; i < STATUSES; i++) {
			if (set >> i & 1) {
				reports[count++] = order[i];
			}
		}
		test_case("set %02X", set);
		permute(reports, count, count, reports[count - 1]);
	}
}

/* With repeats: every sequence of five. */
static void merging_never_goes_backwards(void)
{
	for (size_t number = 0; number < STATUSES * STATUSES * STATUSES * STATUSES * STATUSES;
		 number++) {
		ezsms_delivery_status_t reports[5];
		size_t rest = number, best = 0;
		for (size_t i = 0; i < 5; i++, rest /= STATUSES) {
			const size_t place = rest % STATUSES;
			reports[i] = order[place];
			best = place > best ? place : best;
		}
		test_case("sequence %zu", number);
		CHECK_NUMBER(order[best], merge(reports, 5));
	}
}

/* Secrets */

static void check_secrets(bool expected, ezsms_slice_t a, ezsms_slice_t b)
{
	test_case("\"%.*s\" and \"%.*s\"", (int)a.length, a.ptr, (int)b.length, b.ptr);
	const ezsms_slice_t one = a.ptr ? block(a) : a, other = b.ptr ? block(b) : b;

	CHECK_NUMBER(expected, ezsms_secret_equals(one, other));
	CHECK_NUMBER(expected, ezsms_secret_equals(other, one));
}

static void secrets(void)
{
	check_secrets(true, S("1234"), S("1234"));
	check_secrets(true, S("x"), S("x"));
	check_secrets(true, S(""), S(""));
	check_secrets(true, S(""), NONE);
	check_secrets(true, S("a\0b"), S("a\0b"));
	check_secrets(false, S("a\0b"), S("a\0c"));
	check_secrets(false, S("a\0b"), S("a"));
	check_secrets(false, S("1234"), S("123"));
	check_secrets(false, S("1234"), S("12345"));
	check_secrets(false, S("1234"), S("1234\0"));
	check_secrets(false, S("1234"), S("1235"));
	check_secrets(false, S("1234"), S("0234"));
	check_secrets(false, S("user"), S("USER"));
	check_secrets(false, S("1234"), S(""));
	check_secrets(false, S("1234"), NONE);
	check_secrets(false, S("1e3"), S("1000"));
	check_secrets(false, S("0"), S("00"));
	/* Differences that cancel each other out in a sum or an exclusive or. */
	check_secrets(false, S("ab"), S("ba"));
	check_secrets(false, S("aa"), S("bb"));
}

/* One octet different, in each place and by each amount. */
static void secrets_of_which_one_octet_differs(void)
{
	const char secret[] = {'\0', 'a', '\x7F', '\x80', '\xFF', ' ', 'Z', '9'};

	for (size_t place = 0; place < sizeof secret; place++) {
		for (int difference = 1; difference < 256; difference++) {
			char other[sizeof secret];
			memcpy(other, secret, sizeof secret);
			other[place] = (char)(other[place] ^ difference);
			check_secrets(false, (ezsms_slice_t){secret, sizeof secret},
				(ezsms_slice_t){other, sizeof other});
		}
	}
}

TESTS(TEST(parameters), TEST(without_a_value_or_a_name), TEST(separators_alone),
	TEST(only_the_first_equals_sign_separates), TEST(brackets_are_part_of_the_name),
	TEST(names_stay_as_they_are), TEST(separators_in_escapes_separate_nothing), TEST(decodes_once),
	TEST(broken_escapes_stand_for_themselves), TEST(escapes_end_at_separators), TEST(nul_octets),
	TEST(an_absent_query_has_no_parameters), TEST(every_pair_behind_a_percent_sign),
	TEST(every_octet_as_it_is), TEST(no_limit_but_the_length), TEST(names_of_the_specification),
	TEST(matches_in_exact_case), TEST(reports_another_case), TEST(every_case_of_a_name),
	TEST(other_names_are_other_names), TEST(only_letters_have_cases), TEST(refuses_a_repeated_name),
	TEST(takes_aliases), TEST(a_field_under_two_of_its_names_is_repeated),
	TEST(tells_fields_from_the_rest), TEST(fields_do_not_mix), TEST(every_error_has_its_message),
	TEST(numbers), TEST(every_text_of_two_octets), TEST(statuses_of_the_specification),
	TEST(unlisted_statuses_are_unknown), TEST(final_statuses), TEST(supersedes_in_order),
	TEST(nothing_waiting_supersedes_a_final_status), TEST(merging_commutes),
	TEST(merging_never_goes_backwards), TEST(secrets), TEST(secrets_of_which_one_octet_differs))
