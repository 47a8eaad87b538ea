/* SPDX-License-Identifier: MIT */
#include "table_3_7.h"
#include "test.h"
#include "text/hex.h"

#include <stdio.h>

static void check_encodes(const char *digits, const char *text, size_t length)
{
	test_case("to %s", digits);
	const char *in = test_block(text, length);
	char *out = test_block(NULL, EZSMS_HEX_ENCODED_MAX(length));
	const ezsms_text_result_t result = ezsms_hex_encode(out, in, length);

	CHECK_NUMBER(EZSMS_TEXT_NONE, result.error);
	CHECK_OCTETS(digits, strlen(digits), out, result.size);
}

static void check_decodes(const char *text, size_t length, const char *digits)
{
	test_case("from %s", digits);
	const char *in = test_block(digits, strlen(digits));
	char *out = test_block(NULL, EZSMS_HEX_DECODED_MAX(strlen(digits)));
	const ezsms_text_result_t result = ezsms_hex_decode(out, in, strlen(digits));

	CHECK_NUMBER(EZSMS_TEXT_NONE, result.error);
	CHECK_OCTETS(text, length, out, result.size);
}

static void check_refuses(
	ezsms_text_error_t error, size_t offset, const char *digits, size_t length)
{
	test_case("%.*s", (int)length, digits);
	const char *in = test_block(digits, length);
	char *out = test_block(NULL, EZSMS_HEX_DECODED_MAX(length));
	const ezsms_text_result_t result = ezsms_hex_decode(out, in, length);

	CHECK_NUMBER(error, result.error);
	CHECK_NUMBER(offset, result.offset);
}

static void refuses(ezsms_text_error_t error, size_t offset, const char *digits)
{
	check_refuses(error, offset, digits, strlen(digits));
}

typedef struct {
	const char *text, *digits;
} known_t;

/* The first is the gateway's own example; the digits are code charts and UTF-16's definition. */
static const known_t known[] = {
	{"ABC", "004100420043"},
	{"", ""},
	{"\x7F", "007F"},
	{"\xC2\x80", "0080"},
	{"\xDF\xBF", "07FF"},
	{"\xE0\xA0\x80", "0800"},
	{"\xED\x9F\xBF", "D7FF"},
	{"\xEE\x80\x80", "E000"},
	{"\xEF\xBB\xBF", "FEFF"},
	{"\xEF\xBF\xBF", "FFFF"},
	{"\xF0\x90\x80\x80", "D800DC00"},
	{"\xF0\x90\x8F\xBF", "D800DFFF"},
	{"\xF0\x90\x90\x80", "D801DC00"},
	{"\xF0\x9F\x98\x8E", "D83DDE0E"},
	{"\xF4\x8F\xBF\xBF", "DBFFDFFF"},
	{"\xE6\x82\xA8\xE5\xA5\xBD", "60A8597D"},
	{"a\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x98\x8Ez", "006100E94E2DD83DDE0E007A"},
};

static void encodes_known_texts(void)
{
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		check_encodes(known[i].digits, known[i].text, strlen(known[i].text));
	}
	check_encodes("0000", "\0", 1);
	check_encodes("004100000042", "A\0B", 3);
}

static void decodes_known_texts(void)
{
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		check_decodes(known[i].text, strlen(known[i].text), known[i].digits);
	}
	check_decodes("\0", 1, "0000");
	check_decodes("A\0B", 3, "004100000042");
}

static void decodes_either_case(void)
{
	check_decodes("\xEA\xAF\x8D", 3, "abcd");
	check_decodes("\xEA\xAF\x8D", 3, "aBcD");
	check_decodes("\xEA\xAF\x8D", 3, "AbCd");
	check_decodes("\xEE\xBD\x8F", 3, "ef4f");
	check_decodes("\xF0\x9F\x98\x8E", 4, "d83dde0e");
}

static void encode_refuses_one(const unsigned char *text, size_t length, size_t offset)
{
	test_case("%02X %02X at %zu of %zu", text[offset], text[offset + 1], offset, length);
	const char *in = test_block(text, length);
	char *out = test_block(NULL, EZSMS_HEX_ENCODED_MAX(length));
	const ezsms_text_result_t result = ezsms_hex_encode(out, in, length);

	CHECK_NUMBER(EZSMS_TEXT_ILL_FORMED_UTF8, result.error);
	CHECK_NUMBER(offset, result.offset);
}

static void encode_refuses_every_ill_formed_class(void)
{
	ill_formed_each(encode_refuses_one);
}

static void encode_names_the_first_of_two_errors(void)
{
	encode_refuses_one((const unsigned char *)"ab\xFF\xC0z", 5, 2);
	encode_refuses_one((const unsigned char *)"\0\0\xED\xA0\x80\xFF", 6, 2);
}

static void refuses_an_incomplete_unit(void)
{
	/* An odd count of digits, and an even one that isn't a multiple of four. */
	static const char digits[] = "0041004E0043";

	for (size_t length = 0; length <= 12; length++) {
		if (length % 4) {
			check_refuses(EZSMS_TEXT_INCOMPLETE_UNIT, length, digits, length);
		}
	}
}

/* Every octet in every place of the first, the second and the last unit; a good one changes
 * nothing. */
static void refuses_everything_but_digits(void)
{
	for (size_t place = 0; place < 12; place++) {
		for (unsigned octet = 0; octet <= 0xFF; octet++) {
			char digits[12];

			memcpy(digits, "004100420043", 12);
			digits[place] = (char)octet;
			if (!octet || !strchr("0123456789ABCDEFabcdef", (int)octet)) {
				check_refuses(EZSMS_TEXT_NOT_A_DIGIT, place, digits, 12);
			} else {
				char *out = test_block(NULL, EZSMS_HEX_DECODED_MAX(12));
				const char *in = test_block(digits, 12);

				CHECK_NUMBER(EZSMS_TEXT_NONE, ezsms_hex_decode(out, in, 12).error);
			}
		}
	}
	refuses(EZSMS_TEXT_NOT_A_DIGIT, 0, "U+0041");
	refuses(EZSMS_TEXT_NOT_A_DIGIT, 1, "0x41");
	refuses(EZSMS_TEXT_NOT_A_DIGIT, 4, "0041 0042");
	refuses(EZSMS_TEXT_NOT_A_DIGIT, 4, "0041\n");
}

static void refuses_what_comes_first(void)
{
	refuses(EZSMS_TEXT_NOT_A_DIGIT, 2, "00z");
	refuses(EZSMS_TEXT_NOT_A_DIGIT, 0, "zz");
	refuses(EZSMS_TEXT_NOT_A_DIGIT, 4, "0041z");
	refuses(EZSMS_TEXT_NOT_A_DIGIT, 1, "0z4z");
	refuses(EZSMS_TEXT_LONE_SURROGATE, 0, "DC0000z0");
	refuses(EZSMS_TEXT_LONE_SURROGATE, 4, "0041D8000041zz");
}

static void lone_surrogate(size_t offset, const char *format, unsigned unit)
{
	char digits[32];

	snprintf(digits, sizeof digits, format, unit);
	refuses(EZSMS_TEXT_LONE_SURROGATE, offset, digits);
}

static void refuses_every_lone_high_surrogate(void)
{
	for (unsigned high = 0xD800; high <= 0xDBFF; high++) {
		lone_surrogate(0, "%04X", high);
		lone_surrogate(0, "%04X0041", high);
		lone_surrogate(0, "%04XD7FF", high);
		lone_surrogate(0, "%04XD800", high);
		lone_surrogate(0, "%04XDBFF", high);
		lone_surrogate(0, "%04XE000", high);
		lone_surrogate(0, "%04XD83DDE0E", high);
		lone_surrogate(4, "0041%04x", high);
		lone_surrogate(8, "D83DDE0E%04x0041", high);
	}
}

static void refuses_every_lone_low_surrogate(void)
{
	for (unsigned low = 0xDC00; low <= 0xDFFF; low++) {
		lone_surrogate(0, "%04X", low);
		lone_surrogate(0, "%04X0041", low);
		lone_surrogate(0, "%04XD83D", low);
		lone_surrogate(0, "%04XDC00", low);
		lone_surrogate(0, "%04XDFFF", low);
		lone_surrogate(0, "%04XD83DDE0E", low);
		lone_surrogate(4, "0041%04x", low);
		lone_surrogate(8, "D83DDE0E%04x", low);
	}
}

/* Digits are read before pairs are made, so what is missing in a pair's second half is a digit. */
static void refuses_half_of_a_low_surrogate(void)
{
	refuses(EZSMS_TEXT_INCOMPLETE_UNIT, 5, "D83DD");
	refuses(EZSMS_TEXT_INCOMPLETE_UNIT, 7, "D83DDE0");
	refuses(EZSMS_TEXT_NOT_A_DIGIT, 7, "D83DDE0g");
}

/* More would hide a caller's overflow from a sanitizer, less would be one. */
static void sizes_are_what_the_longest_text_needs(void)
{
	CHECK_NUMBER(0, EZSMS_HEX_ENCODED_MAX(0));
	CHECK_NUMBER(4, EZSMS_HEX_ENCODED_MAX(1));
	CHECK_NUMBER(12, EZSMS_HEX_ENCODED_MAX(3));
	CHECK_NUMBER(0, EZSMS_HEX_DECODED_MAX(0));
	CHECK_NUMBER(3, EZSMS_HEX_DECODED_MAX(4));
	CHECK_NUMBER(6, EZSMS_HEX_DECODED_MAX(8));
}

static void writes_octets(void)
{
	char octets[256], expected[513], *out;

	for (unsigned i = 0; i < 256; i++) {
		octets[i] = (char)i;
		snprintf(expected + 2 * i, 3, "%02X", i);
	}
	out = test_block(NULL, 512);
	ezsms_hex_octets(out, test_block(octets, 256), 256);
	CHECK_OCTETS(expected, 512, out, 512);
	ezsms_hex_octets(test_block(NULL, 0), test_block(NULL, 0), 0);
}

TESTS(TEST(encodes_known_texts), TEST(decodes_known_texts), TEST(decodes_either_case),
	TEST(encode_refuses_every_ill_formed_class), TEST(encode_names_the_first_of_two_errors),
	TEST(refuses_an_incomplete_unit), TEST(refuses_everything_but_digits),
	TEST(refuses_what_comes_first), TEST(refuses_every_lone_high_surrogate),
	TEST(refuses_every_lone_low_surrogate), TEST(refuses_half_of_a_low_surrogate),
	TEST(sizes_are_what_the_longest_text_needs), TEST(writes_octets))
