/* SPDX-License-Identifier: MIT */
#include "hex.h"
#include "utf8.h"

static const char digits[] = "0123456789ABCDEF";

static char *write_octet(char *out, unsigned octet)
{
	*out++ = digits[octet >> 4];
	*out++ = digits[octet & 15];
	return out;
}

static char *write_unit(char *out, uint32_t unit)
{
	return write_octet(write_octet(out, unit >> 8), unit & 0xFF);
}

ezsms_text_result_t ezsms_hex_encode(char *out, const char *in, size_t length)
{
	const unsigned char *const begin = (const unsigned char *)in;
	const unsigned char *const end = begin + length;
	char *o = out;

	for (const unsigned char *p = begin; p < end;) {
		const ezsms_utf8_t c = ezsms_utf8_read(p, end);
		if (!c.length) {
			return (ezsms_text_result_t){EZSMS_TEXT_ILL_FORMED_UTF8, (size_t)(p - begin), 0};
		}
		if (c.scalar >= 0x10000) {
			o = write_unit(o, 0xD7C0 + (c.scalar >> 10));
			o = write_unit(o, 0xDC00 + (c.scalar & 0x3FF));
		} else {
			o = write_unit(o, c.scalar);
		}
		p += c.length;
	}
	return (ezsms_text_result_t){EZSMS_TEXT_NONE, 0, (size_t)(o - out)};
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

/* The code unit that four digits stand for; -1 where one of them is none. */
static inline int32_t read_unit(const char *in)
{
	const unsigned char *const p = (const unsigned char *)in;
	const uint32_t a = digit_values[p[0]], b = digit_values[p[1]];
	const uint32_t c = digit_values[p[2]], d = digit_values[p[3]];

	if (!(a & b & c & d & 16)) {
		return -1;
	}
	return (int32_t)((a & 15) << 12 | (b & 15) << 8 | (c & 15) << 4 | (d & 15));
}

static ezsms_text_result_t hex_error(ezsms_text_error_t error, size_t offset)
{
	return (ezsms_text_result_t){error, offset, 0};
}

/* A non-digit is reported before a missing one, wherever it stands in the unit. */
static ezsms_text_result_t refuse_unit(const char *in, size_t length, size_t offset)
{
	while (offset < length && ezsms_hex_digit(in[offset]) >= 0) {
		offset++;
	}
	return hex_error(offset < length ? EZSMS_TEXT_NOT_A_DIGIT : EZSMS_TEXT_INCOMPLETE_UNIT, offset);
}

ezsms_text_result_t ezsms_hex_decode(char *out, const char *in, size_t length)
{
	unsigned char *o = (unsigned char *)out;

	for (size_t i = 0; i < length; i += 4) {
		const int32_t unit = length - i < 4 ? -1 : read_unit(in + i);
		if (unit < 0) {
			return refuse_unit(in, length, i);
		}
		uint32_t scalar = (uint32_t)unit;
		if (scalar >= 0xD800 && scalar <= 0xDFFF) {
			if (scalar >= 0xDC00 || i + 4 == length) {
				return hex_error(EZSMS_TEXT_LONE_SURROGATE, i);
			}
			const int32_t low = length - i < 8 ? -1 : read_unit(in + i + 4);
			if (low < 0) {
				return refuse_unit(in, length, i + 4);
			}
			if (low < 0xDC00 || low > 0xDFFF) {
				return hex_error(EZSMS_TEXT_LONE_SURROGATE, i);
			}
			scalar = 0x10000 + ((scalar - 0xD800) << 10) + ((uint32_t)low - 0xDC00);
			i += 4;
		}
		o += ezsms_utf8_write(o, scalar);
	}
	return (ezsms_text_result_t){EZSMS_TEXT_NONE, 0, (size_t)((char *)o - out)};
}

void ezsms_hex_octets(char *out, const char *in, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		out = write_octet(out, (unsigned char)in[i]);
	}
}
