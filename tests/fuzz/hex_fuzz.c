/* SPDX-License-Identifier: MIT */
/*
 * Hexadecimal UTF-16BE both ways, on every path that this machine can go, against a conversion of
 * one character after another. The input is a text and is digits; and what the text gives as
 * digits, with one of them exchanged, is read back, because chance writes few surrogates.
 *
 * The first octet says how far from an aligned address everything stands, the second and third
 * which digit is exchanged, the fourth for what.
 */
#include "fuzz.h"
#include "reference.h"
#include "text/hex.h"
#include "text/hex_path.h"

#include <ctype.h>

typedef ezsms_text_result_t (*convert_t)(const ezsms_hex_path_t *, char *, const char *, size_t);

typedef struct {
	ezsms_text_result_t result;
	char *out;
} expected_t;

/* Encoding */

static expected_t encode_slowly(ezsms_slice_t text)
{
	const unsigned char *octets = (const unsigned char *)text.ptr;
	expected_t expected = {
		{EZSMS_TEXT_NONE, 0, 0}, exact_block(EZSMS_HEX_ENCODED_MAX(text.length))};
	uint32_t scalar;

	for (size_t at = 0, length; at < text.length; at += length) {
		length = reference_read(&scalar, octets + at, text.length - at);
		if (length == 0) {
			expected.result = (ezsms_text_result_t){EZSMS_TEXT_ILL_FORMED_UTF8, at, 0};
			break;
		}
		expected.result.size += reference_digits(expected.out + expected.result.size, scalar);
	}
	return expected;
}

/* Decoding */

/* The value of the unit of four digits there, or the error in it. */
static ezsms_text_result_t read_unit(unsigned *unit, ezsms_slice_t digits, size_t at)
{
	*unit = 0;
	for (size_t i = at; i < at + 4 && i < digits.length; i++) {
		const int c = (unsigned char)digits.ptr[i];
		if (!isxdigit(c)) {
			return (ezsms_text_result_t){EZSMS_TEXT_NOT_A_DIGIT, i, 0};
		}
		*unit = *unit * 16 + (unsigned)(isdigit(c) ? c - '0' : toupper(c) - 'A' + 10);
	}
	return digits.length - at < 4
		? (ezsms_text_result_t){EZSMS_TEXT_INCOMPLETE_UNIT, digits.length, 0}
		: (ezsms_text_result_t){EZSMS_TEXT_NONE, 0, 4};
}

static ezsms_text_result_t read_character(uint32_t *scalar, ezsms_slice_t digits, size_t at)
{
	unsigned high, low;
	ezsms_text_result_t result = read_unit(&high, digits, at);

	*scalar = high;
	if (result.error || high < 0xD800 || high > 0xDFFF) {
		return result;
	}
	if (high < 0xDC00 && at + 4 < digits.length) {
		result = read_unit(&low, digits, at + 4);
		*scalar = 0x10000 + (high - 0xD800) * 0x400 + (low - 0xDC00);
		if (result.error || (low >= 0xDC00 && low <= 0xDFFF)) {
			result.size = 8;
			return result;
		}
	}
	return (ezsms_text_result_t){EZSMS_TEXT_LONE_SURROGATE, at, 0};
}

static expected_t decode_slowly(ezsms_slice_t digits)
{
	/* Twice the room: the bound of the header is what is tested. */
	expected_t expected = {{EZSMS_TEXT_NONE, 0, 0}, exact_block(digits.length * 2)};
	uint32_t scalar;

	for (size_t at = 0; at < digits.length;) {
		const ezsms_text_result_t read = read_character(&scalar, digits, at);
		if (read.error) {
			expected.result = (ezsms_text_result_t){read.error, read.offset, 0};
			break;
		}
		unsigned char *out = (unsigned char *)expected.out + expected.result.size;
		expected.result.size += reference_write(out, scalar);
		at += read.size;
	}
	return expected;
}

/* What is compared */

static void check_same(expected_t expected, ezsms_text_result_t actual, const char *out)
{
	REQUIRE(actual.error == expected.result.error);
	REQUIRE(actual.error ? actual.offset == expected.result.offset
						 : actual.size == expected.result.size);
	REQUIRE(actual.error || actual.size == 0 || memcmp(out, expected.out, actual.size) == 0);
}

/* The block ends where the octets end, and begins `shift` octets before them. */
static char *shifted(size_t shift, ezsms_slice_t octets)
{
	char *block = exact_block(shift + octets.length);

	if (octets.ptr && octets.length) {
		memcpy(block + shift, octets.ptr, octets.length);
	}
	return block;
}

static void check_paths(
	convert_t convert, expected_t expected, ezsms_slice_t in, size_t room, size_t shift)
{
	char *const from = shifted(shift, in);

	for (size_t i = 0; ezsms_hex_path(i); i++) {
		char *const to = shifted(shift, (ezsms_slice_t){NULL, room});
		check_same(
			expected, convert(ezsms_hex_path(i), to + shift, from + shift, in.length), to + shift);
		free(to);
	}
	free(from);
}

/* What a caller calls. */
static ezsms_text_result_t encode(
	const ezsms_hex_path_t *path, char *out, const char *in, size_t length)
{
	(void)path;
	return ezsms_hex_encode(out, in, length);
}

static ezsms_text_result_t decode(
	const ezsms_hex_path_t *path, char *out, const char *in, size_t length)
{
	(void)path;
	return ezsms_hex_decode(out, in, length);
}

static void check_encode(ezsms_slice_t text, size_t shift, expected_t expected)
{
	const size_t room = EZSMS_HEX_ENCODED_MAX(text.length);

	check_paths(ezsms_hex_path_encode, expected, text, room, shift);
	check_paths(encode, expected, text, room, shift);
}

static void check_decode(ezsms_slice_t digits, size_t shift)
{
	const expected_t expected = decode_slowly(digits);
	const size_t room = EZSMS_HEX_DECODED_MAX(digits.length);

	REQUIRE(expected.result.size <= room);
	check_paths(ezsms_hex_path_decode, expected, digits, room, shift);
	check_paths(decode, expected, digits, room, shift);
	free(expected.out);
}

static void check_octets(ezsms_slice_t octets)
{
	char *out = exact_block(2 * octets.length);

	ezsms_hex_octets(out, octets.ptr, octets.length);
	for (size_t i = 0; i < octets.length; i++) {
		char digits[3];
		snprintf(digits, sizeof digits, "%02X", (unsigned char)octets.ptr[i]);
		REQUIRE(out[2 * i] == digits[0] && out[2 * i + 1] == digits[1]);
	}
	free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size < 4) {
		return 0;
	}

	const ezsms_slice_t text = {(const char *)data + 4, size - 4};
	const size_t shift = data[0] % 32;
	const expected_t encoded = encode_slowly(text);
	const ezsms_slice_t digits = {encoded.out, encoded.result.size};
	check_octets(text);
	check_encode(text, shift, encoded);
	check_decode(text, shift);
	check_decode(digits, shift);
	if (digits.length > 0) {
		encoded.out[(data[1] * 256u + data[2]) % digits.length] = (char)data[3];
		check_decode(digits, shift);
	}
	free(encoded.out);
	return 0;
}
