/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "text/gsm0338.h"

/* 3GPP TS 23.038, 6.2.1, in the order of the septets; the escape stands as itself. */
static const uint32_t alphabet[] = U"@£$¥èéùìòÇ\nØø\rÅå"
								   U"Δ_ΦΓΛΩΠΨΣΘΞ\x1BÆæßÉ"
								   U" !\"#¤%&'()*+,-./"
								   U"0123456789:;<=>?"
								   U"¡ABCDEFGHIJKLMNO"
								   U"PQRSTUVWXYZÄÖÑÜ§"
								   U"¿abcdefghijklmno"
								   U"pqrstuvwxyzäöñüà";

/* 6.2.1.1; a gap is 0. */
static const uint32_t extension[128] = {
	[0x0A] = '\f',
	[0x14] = '^',
	[0x28] = '{',
	[0x29] = '}',
	[0x2F] = '\\',
	[0x3C] = '[',
	[0x3D] = '~',
	[0x3E] = ']',
	[0x40] = '|',
	[0x65] = 0x20AC,
};

static void default_alphabet(void)
{
	CHECK_NUMBER(128, sizeof alphabet / sizeof *alphabet - 1);
	for (unsigned septet = 0; septet < 128; septet++) {
		if (septet == EZSMS_GSM_ESCAPE) {
			continue;
		}
		test_case("septet %02X", septet);
		CHECK_NUMBER(alphabet[septet], ezsms_gsm_decode(septet));
		CHECK_NUMBER(septet, ezsms_gsm_encode(alphabet[septet]));
		CHECK_NUMBER(-1, ezsms_gsm_encode_extension(alphabet[septet]));
		CHECK_NUMBER(1, ezsms_gsm_septets(alphabet[septet]));
	}
}

static void extension_table(void)
{
	for (unsigned septet = 0; septet < 128; septet++) {
		test_case("septet %02X", septet);
		if (!extension[septet]) {
			CHECK_NUMBER(-1, ezsms_gsm_decode_extension(septet));
			continue;
		}
		CHECK_NUMBER(extension[septet], ezsms_gsm_decode_extension(septet));
		CHECK_NUMBER(septet, ezsms_gsm_encode_extension(extension[septet]));
		CHECK_NUMBER(-1, ezsms_gsm_encode(extension[septet]));
		CHECK_NUMBER(2, ezsms_gsm_septets(extension[septet]));
	}
}

static void escape_is_no_character(void)
{
	CHECK_NUMBER(0x1B, EZSMS_GSM_ESCAPE);
	CHECK_NUMBER(-1, ezsms_gsm_decode(EZSMS_GSM_ESCAPE));
	CHECK_NUMBER(-1, ezsms_gsm_decode_extension(EZSMS_GSM_ESCAPE));
	CHECK_NUMBER(0, ezsms_gsm_septets(0x1B));
	CHECK_NUMBER(0, ezsms_gsm_septets(0xA0));
}

static void more_than_a_septet_is_nothing(void)
{
	static const unsigned beyond[] = {128, 128 + 0x41, 255, 256, 0x10041, ~0u};

	for (size_t i = 0; i < sizeof beyond / sizeof *beyond; i++) {
		test_case("%u", beyond[i]);
		CHECK_NUMBER(-1, ezsms_gsm_decode(beyond[i]));
		CHECK_NUMBER(-1, ezsms_gsm_decode_extension(beyond[i]));
	}
}

static int is_in(const uint32_t *table, uint32_t scalar)
{
	for (size_t i = 0; i < 128; i++) {
		if (table[i] == scalar && scalar != 0 && scalar != EZSMS_GSM_ESCAPE) {
			return 1;
		}
	}
	return 0;
}

static void nothing_else_is_in_it(void)
{
	for (uint32_t scalar = 0; scalar <= 0x10FFFF; scalar++) {
		if (is_in(alphabet, scalar) || is_in(extension, scalar)) {
			continue;
		}
		test_case("U+%04X", scalar);
		CHECK_NUMBER(0, ezsms_gsm_septets(scalar));
		CHECK_NUMBER(-1, ezsms_gsm_encode(scalar));
		CHECK_NUMBER(-1, ezsms_gsm_encode_extension(scalar));
	}
	CHECK_NUMBER(0, ezsms_gsm_septets(UINT32_MAX));
}

/* What other tables get wrong, or senders expect. */
static void often_mistaken(void)
{
	CHECK_NUMBER(0, ezsms_gsm_encode('@'));
	CHECK_NUMBER(0, ezsms_gsm_septets('`'));
	CHECK_NUMBER(0, ezsms_gsm_septets(0xE7));
	CHECK_NUMBER(0x09, ezsms_gsm_encode(0xC7));
	CHECK_NUMBER(0, ezsms_gsm_septets('\t'));
	CHECK_NUMBER(0, ezsms_gsm_septets(0));
	CHECK_NUMBER(0, ezsms_gsm_septets(0x2019));
	CHECK_NUMBER(0, ezsms_gsm_septets(0xE1));
	CHECK_NUMBER(2, ezsms_gsm_septets(0x20AC));
	/* The Greek capitals that look Latin are not in the table; nor are the symbols that look Greek.
	 */
	CHECK_NUMBER(0, ezsms_gsm_septets(0x0391));
	CHECK_NUMBER(0, ezsms_gsm_septets(0x2126));
	CHECK_NUMBER(0, ezsms_gsm_septets(0x2206));
}

TESTS(TEST(default_alphabet), TEST(extension_table), TEST(escape_is_no_character),
	TEST(more_than_a_septet_is_nothing), TEST(nothing_else_is_in_it), TEST(often_mistaken))
