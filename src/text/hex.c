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

int ezsms_hex_digit(char c)
{
	if (c >= '0' && c <= '9') {
		return c - '0';
	}
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

typedef struct {
	uint32_t unit;
	ezsms_text_error_t error;
	size_t offset;
} ezsms_hex_unit_t;

/* A non-digit is reported before a missing one, wherever it stands in the unit. */
static ezsms_hex_unit_t read_unit(const char *in, size_t length, size_t offset)
{
	ezsms_hex_unit_t unit = {0, EZSMS_TEXT_NONE, offset};

	for (size_t i = offset; i < offset + 4; i++) {
		if (i == length) {
			unit.error = EZSMS_TEXT_INCOMPLETE_UNIT;
			unit.offset = length;
			return unit;
		}
		const int value = ezsms_hex_digit(in[i]);
		if (value < 0) {
			unit.error = EZSMS_TEXT_NOT_A_DIGIT;
			unit.offset = i;
			return unit;
		}
		unit.unit = unit.unit << 4 | (uint32_t)value;
	}
	return unit;
}

static ezsms_text_result_t hex_error(ezsms_text_error_t error, size_t offset)
{
	return (ezsms_text_result_t){error, offset, 0};
}

ezsms_text_result_t ezsms_hex_decode(char *out, const char *in, size_t length)
{
	unsigned char *o = (unsigned char *)out;

	for (size_t i = 0; i < length; i += 4) {
		ezsms_hex_unit_t unit = read_unit(in, length, i);
		if (unit.error) {
			return hex_error(unit.error, unit.offset);
		}
		uint32_t scalar = unit.unit;
		if (scalar >= 0xDC00 && scalar <= 0xDFFF) {
			return hex_error(EZSMS_TEXT_LONE_SURROGATE, i);
		}
		if (scalar >= 0xD800 && scalar <= 0xDBFF) {
			if (i + 4 == length) {
				return hex_error(EZSMS_TEXT_LONE_SURROGATE, i);
			}
			unit = read_unit(in, length, i + 4);
			if (unit.error) {
				return hex_error(unit.error, unit.offset);
			}
			if (unit.unit < 0xDC00 || unit.unit > 0xDFFF) {
				return hex_error(EZSMS_TEXT_LONE_SURROGATE, i);
			}
			scalar = 0x10000 + ((scalar - 0xD800) << 10) + (unit.unit - 0xDC00);
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
