/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "text/windows1252.h"

/*
 * Where the code page differs from Latin-1: index-windows-1252 of the WHATWG's Encoding standard,
 * in UTF-8, from 80 on. Five are controls, since the code page itself leaves them out.
 */
static const char *const upper[32] = {
	/* U+20AC */ "\xE2\x82\xAC",
	/* U+0081 */ "\xC2\x81",
	/* U+201A */ "\xE2\x80\x9A",
	/* U+0192 */ "\xC6\x92",
	/* U+201E */ "\xE2\x80\x9E",
	/* U+2026 */ "\xE2\x80\xA6",
	/* U+2020 */ "\xE2\x80\xA0",
	/* U+2021 */ "\xE2\x80\xA1",
	/* U+02C6 */ "\xCB\x86",
	/* U+2030 */ "\xE2\x80\xB0",
	/* U+0160 */ "\xC5\xA0",
	/* U+2039 */ "\xE2\x80\xB9",
	/* U+0152 */ "\xC5\x92",
	/* U+008D */ "\xC2\x8D",
	/* U+017D */ "\xC5\xBD",
	/* U+008F */ "\xC2\x8F",
	/* U+0090 */ "\xC2\x90",
	/* U+2018 */ "\xE2\x80\x98",
	/* U+2019 */ "\xE2\x80\x99",
	/* U+201C */ "\xE2\x80\x9C",
	/* U+201D */ "\xE2\x80\x9D",
	/* U+2022 */ "\xE2\x80\xA2",
	/* U+2013 */ "\xE2\x80\x93",
	/* U+2014 */ "\xE2\x80\x94",
	/* U+02DC */ "\xCB\x9C",
	/* U+2122 */ "\xE2\x84\xA2",
	/* U+0161 */ "\xC5\xA1",
	/* U+203A */ "\xE2\x80\xBA",
	/* U+0153 */ "\xC5\x93",
	/* U+009D */ "\xC2\x9D",
	/* U+017E */ "\xC5\xBE",
	/* U+0178 */ "\xC5\xB8",
};

static size_t expected_of(unsigned octet, char *out)
{
	if (octet < 0x80) {
		out[0] = (char)octet;
		return 1;
	}
	if (octet < 0xA0) {
		memcpy(out, upper[octet - 0x80], strlen(upper[octet - 0x80]));
		return strlen(upper[octet - 0x80]);
	}
	out[0] = (char)(octet < 0xC0 ? 0xC2 : 0xC3);
	out[1] = (char)(octet < 0xC0 ? octet : octet - 0x40);
	return 2;
}

static void check_decodes(
	const char *expected, size_t expected_length, const char *text, size_t length)
{
	const char *in = test_block(text, length);
	char *out = test_block(NULL, EZSMS_WINDOWS1252_DECODED_MAX(length));

	CHECK_OCTETS(expected, expected_length, out, ezsms_windows1252_decode(out, in, length));
}

static void every_octet_alone(void)
{
	for (unsigned octet = 0; octet < 256; octet++) {
		const char in[] = {(char)octet};
		char expected[3];
		test_case("octet %02X", octet);
		check_decodes(expected, expected_of(octet, expected), in, 1);
	}
}

static void every_octet_in_one_text(void)
{
	char in[256], expected[256 * 3];
	size_t length = 0;

	for (unsigned octet = 0; octet < 256; octet++) {
		in[octet] = (char)octet;
		length += expected_of(octet, expected + length);
	}
	check_decodes(expected, length, in, 256);
}

static void nothing(void)
{
	check_decodes("", 0, "", 0);
}

static void the_most_room_that_a_text_needs(void)
{
	check_decodes("\xE2\x82\xAC\xE2\x82\xAC\xE2\x82\xAC", 9, "\x80\x80\x80", 3);
}

TESTS(TEST(every_octet_alone), TEST(every_octet_in_one_text), TEST(nothing),
	TEST(the_most_room_that_a_text_needs))
