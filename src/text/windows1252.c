/* SPDX-License-Identifier: MIT */
#include "windows1252.h"
#include "utf8.h"

/* 0x80 to 0x9F; all other octets are the scalar value of the same number. */
static const uint16_t upper_controls[] = {
	0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, /* 80 */
	0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F, /* 88 */
	0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, /* 90 */
	0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178, /* 98 */
};

size_t ezsms_windows1252_decode(char *out, const char *in, size_t length)
{
	unsigned char *o = (unsigned char *)out;

	for (size_t i = 0; i < length; i++) {
		const unsigned char c = (unsigned char)in[i];
		o += ezsms_utf8_write(o, c >= 0x80 && c <= 0x9F ? upper_controls[c - 0x80] : c);
	}
	return (size_t)((char *)o - out);
}
