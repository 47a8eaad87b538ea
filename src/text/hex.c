/* SPDX-License-Identifier: MIT */
#include "hex.h"
#include "hex_path.h"
#include "utf8.h"

#include <stdbool.h>
#include <string.h>

/*
 * How many characters the portable path converts before blocks are tried again: few where one
 * character was in the way, more where a text has none that fit.
 */
enum { STRETCH_MIN = 8, STRETCH_MAX = 64 };

static unsigned stretch_next(unsigned stretch, bool came_on)
{
	if (came_on) {
		return STRETCH_MIN;
	}
	return stretch < STRETCH_MAX ? 2 * stretch : STRETCH_MAX;
}

/* Shorter rests of a text, or of digits, fill no block. */
enum { LEAST_TEXT = 16, LEAST_DIGITS = 20 };

static const ezsms_hex_path_t paths[] = {
#ifdef EZSMS_HEX_AVX2
	{"AVX2", ezsms_hex_avx2_encode, ezsms_hex_avx2_decode},
#endif
#ifdef EZSMS_HEX_SSE2
	{"SSE2", ezsms_hex_sse2_encode, ezsms_hex_sse2_decode},
#endif
#ifdef EZSMS_HEX_NEON
	{"NEON", ezsms_hex_neon_encode, ezsms_hex_neon_decode},
#endif
	{"portable", NULL, NULL},
};

/* The first that this processor has. */
static size_t first_path(void)
{
#ifdef EZSMS_HEX_AVX2
	/* A load and a test: the processor was asked before this library's first function ran. */
	return !__builtin_cpu_supports("avx2");
#else
	return 0;
#endif
}

const ezsms_hex_path_t *ezsms_hex_path(size_t index)
{
	index += first_path();
	return index < sizeof paths / sizeof *paths ? &paths[index] : NULL;
}

static ezsms_text_result_t hex_error(ezsms_text_error_t error, size_t offset)
{
	return (ezsms_text_result_t){error, offset, 0};
}

/* clang-format off */
/* "00" to "FF": one look-up and one store an octet, instead of two of each. */
#define ROW(h) \
	h "0" h "1" h "2" h "3" h "4" h "5" h "6" h "7" h "8" h "9" h "A" h "B" h "C" h "D" h "E" h "F"
static const char pairs[] =
	ROW("0") ROW("1") ROW("2") ROW("3") ROW("4") ROW("5") ROW("6") ROW("7")
	ROW("8") ROW("9") ROW("A") ROW("B") ROW("C") ROW("D") ROW("E") ROW("F");
#undef ROW
/* clang-format on */

static char *write_octet(char *out, unsigned octet)
{
	memcpy(out, pairs + 2 * octet, 2);
	return out + 2;
}

static char *write_unit(char *out, uint32_t unit)
{
	return write_octet(write_octet(out, unit >> 8), unit & 0xFF);
}

static char *write_scalar(char *out, uint32_t scalar)
{
	if (scalar < 0x10000) {
		return write_unit(out, scalar);
	}
	out = write_unit(out, 0xD7C0 + (scalar >> 10));
	return write_unit(out, 0xDC00 + (scalar & 0x3FF));
}

ezsms_text_result_t ezsms_hex_path_encode(
	const ezsms_hex_path_t *path, char *out, const char *in, size_t length)
{
	const unsigned char *const begin = (const unsigned char *)in;
	const unsigned char *const end = ezsms_text_end(begin, length);
	ezsms_hex_cursor_t cursor = {begin, out};
	unsigned stretch = STRETCH_MIN;

	while (cursor.in < end) {
		if (path->encode && end - cursor.in >= LEAST_TEXT) {
			const unsigned char *const before = cursor.in;
			cursor = path->encode(cursor, end);
			stretch = stretch_next(stretch, cursor.in != before);
		}
		for (unsigned i = 0; i < stretch && cursor.in < end; i++) {
			const ezsms_utf8_t c = ezsms_utf8_read(cursor.in, end);
			if (!c.length) {
				return hex_error(EZSMS_TEXT_ILL_FORMED_UTF8, (size_t)(cursor.in - begin));
			}
			cursor.in += c.length;
			cursor.out = write_scalar(cursor.out, c.scalar);
		}
	}
	return (ezsms_text_result_t){EZSMS_TEXT_NONE, 0, (size_t)(cursor.out - out)};
}

ezsms_text_result_t ezsms_hex_encode(char *out, const char *in, size_t length)
{
	return ezsms_hex_path_encode(&paths[first_path()], out, in, length);
}

/* clang-format off */
/* 16 and the value of a digit; 0 for every other octet. */
static const unsigned char digit_values[256] = {
	['0'] = 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
	['A'] = 26, 27, 28, 29, 30, 31,
	['a'] = 26, 27, 28, 29, 30, 31,
};
/* clang-format on */

int ezsms_hex_digit(char c)
{
	const unsigned char value = digit_values[(unsigned char)c];

	return value ? value & 15 : -1;
}

/* The code unit that four digits stand for; -1 where one of them is none, or they aren't four. */
static inline int32_t read_unit(const unsigned char *p, const unsigned char *end)
{
	if (end - p < 4) {
		return -1;
	}
	const uint32_t a = digit_values[p[0]], b = digit_values[p[1]];
	const uint32_t c = digit_values[p[2]], d = digit_values[p[3]];
	if (!(a & b & c & d & 16)) {
		return -1;
	}
	return (int32_t)((a & 15) << 12 | (b & 15) << 8 | (c & 15) << 4 | (d & 15));
}

static inline bool is_surrogate(int32_t unit)
{
	return unit >= 0xD800 && unit <= 0xDFFF;
}

typedef struct {
	uint32_t scalar;
	unsigned length; /* in digits; 0 where there is no character */
} ezsms_hex_character_t;

static inline ezsms_hex_character_t read_character(const unsigned char *p, const unsigned char *end)
{
	const int32_t unit = read_unit(p, end);

	if (!is_surrogate(unit)) {
		return (ezsms_hex_character_t){(uint32_t)unit, unit < 0 ? 0 : 4};
	}
	const int32_t low = read_unit(p + 4, end);
	if (unit >= 0xDC00 || low < 0xDC00 || low > 0xDFFF) {
		return (ezsms_hex_character_t){0, 0};
	}
	return (ezsms_hex_character_t){
		0x10000 + ((uint32_t)(unit - 0xD800) << 10) + (uint32_t)(low - 0xDC00), 8};
}

/* A non-digit is reported before a missing one, wherever it stands in the unit. */
static ezsms_text_result_t refuse_unit(const char *in, size_t length, size_t offset)
{
	while (offset < length && ezsms_hex_digit(in[offset]) >= 0) {
		offset++;
	}
	return hex_error(offset < length ? EZSMS_TEXT_NOT_A_DIGIT : EZSMS_TEXT_INCOMPLETE_UNIT, offset);
}

/* Digits are read before pairs are made, so a pair's second half is looked at as digits first. */
static ezsms_text_result_t refuse_character(const char *in, size_t length, size_t offset)
{
	const unsigned char *const p = (const unsigned char *)in + offset;
	const unsigned char *const end = (const unsigned char *)in + length;
	const int32_t unit = read_unit(p, end);

	if (unit < 0) {
		return refuse_unit(in, length, offset);
	}
	if (unit < 0xDC00 && p + 4 < end && read_unit(p + 4, end) < 0) {
		return refuse_unit(in, length, offset + 4);
	}
	return hex_error(EZSMS_TEXT_LONE_SURROGATE, offset);
}

ezsms_text_result_t ezsms_hex_path_decode(
	const ezsms_hex_path_t *path, char *out, const char *in, size_t length)
{
	const unsigned char *const begin = (const unsigned char *)in;
	const unsigned char *const end = ezsms_text_end(begin, length);
	ezsms_hex_cursor_t cursor = {begin, out};
	unsigned stretch = STRETCH_MIN;

	while (cursor.in < end) {
		if (path->decode && end - cursor.in >= LEAST_DIGITS) {
			const unsigned char *const before = cursor.in;
			cursor = path->decode(cursor, end);
			stretch = stretch_next(stretch, cursor.in != before);
		}
		for (unsigned i = 0; i < stretch && cursor.in < end; i++) {
			const ezsms_hex_character_t c = read_character(cursor.in, end);
			if (!c.length) {
				return refuse_character(in, length, (size_t)(cursor.in - begin));
			}
			cursor.in += c.length;
			cursor.out += ezsms_utf8_write((unsigned char *)cursor.out, c.scalar);
		}
	}
	return (ezsms_text_result_t){EZSMS_TEXT_NONE, 0, (size_t)(cursor.out - out)};
}

ezsms_text_result_t ezsms_hex_decode(char *out, const char *in, size_t length)
{
	return ezsms_hex_path_decode(&paths[first_path()], out, in, length);
}

void ezsms_hex_octets(char *out, const char *in, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		out = write_octet(out, (unsigned char)in[i]);
	}
}
