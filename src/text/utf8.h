/* SPDX-License-Identifier: MIT */
/*
 * UTF-8, one scalar value at a time, well-formed in the sense of the Unicode standard's table 3-7:
 * no overlong form, no surrogate, nothing beyond U+10FFFF, nothing cut short.
 */
#ifndef EZSMS_UTF8_H
#define EZSMS_UTF8_H

#include "text.h"

#define EZSMS_UTF8_MAX 4

typedef struct {
	uint32_t scalar;
	unsigned length; /* in octets; 0 where the input is ill-formed */
} ezsms_utf8_t;

/* Reads the scalar value at p, which must lie before end. */
ezsms_utf8_t ezsms_utf8_read(const unsigned char *p, const unsigned char *end);

/* Octets up to the first ill-formed sequence; `length` where there is none. */
size_t ezsms_utf8_well_formed(const char *text, size_t length);

/* The octet behind the first that carries the lowest six bits. */
static inline unsigned char ezsms_utf8_tail(uint32_t scalar)
{
	return (unsigned char)(0x80 | (scalar & 0x3F));
}

/* Writes up to EZSMS_UTF8_MAX octets of a Unicode scalar value, and returns how many. */
static inline unsigned ezsms_utf8_write(unsigned char *out, uint32_t scalar)
{
	if (scalar < 0x80) {
		out[0] = (unsigned char)scalar;
		return 1;
	}
	if (scalar < 0x800) {
		out[0] = (unsigned char)(0xC0 | scalar >> 6);
		out[1] = ezsms_utf8_tail(scalar);
		return 2;
	}
	if (scalar < 0x10000) {
		out[0] = (unsigned char)(0xE0 | scalar >> 12);
		out[1] = ezsms_utf8_tail(scalar >> 6);
		out[2] = ezsms_utf8_tail(scalar);
		return 3;
	}
	out[0] = (unsigned char)(0xF0 | scalar >> 18);
	out[1] = ezsms_utf8_tail(scalar >> 12);
	out[2] = ezsms_utf8_tail(scalar >> 6);
	out[3] = ezsms_utf8_tail(scalar);
	return 4;
}

#endif
