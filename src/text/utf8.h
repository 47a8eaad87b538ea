/* SPDX-License-Identifier: MIT */
/*
 * UTF-8, one scalar value at a time, well-formed in the sense of the Unicode standard's table 3-7:
 * no overlong form, no surrogate, nothing beyond U+10FFFF, nothing cut short.
 */
#ifndef EZSMS_UTF8_H
#define EZSMS_UTF8_H

#include "text.h"

#include <stdbool.h>

#define EZSMS_UTF8_MAX 4

typedef struct {
	uint32_t scalar;
	unsigned length; /* in octets; 0 where the input is ill-formed */
} ezsms_utf8_t;

static inline bool ezsms_utf8_is_tail(unsigned char octet)
{
	return (octet & 0xC0) == 0x80;
}

/*
 * Reads the scalar value at p, which must lie before end. What is ill-formed though it has its
 * tail, an overlong form, a surrogate or one too large, shows in the value. It is here to be
 * inlined: a call for each character takes longer than the reading.
 */
static inline ezsms_utf8_t ezsms_utf8_read(const unsigned char *p, const unsigned char *end)
{
	const size_t left = (size_t)(end - p);
	const uint32_t lead = p[0];

	if (lead < 0x80) {
		return (ezsms_utf8_t){lead, 1};
	}
	if (lead >= 0xC2 && lead <= 0xDF && left >= 2 && ezsms_utf8_is_tail(p[1])) {
		return (ezsms_utf8_t){(lead & 0x1F) << 6 | (p[1] & 0x3F), 2};
	}
	if (lead >= 0xE0 && lead <= 0xEF && left >= 3 && ezsms_utf8_is_tail(p[1]) &&
		ezsms_utf8_is_tail(p[2])) {
		const uint32_t c = (lead & 0x0F) << 12 | (p[1] & 0x3Fu) << 6 | (p[2] & 0x3F);
		if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) {
			return (ezsms_utf8_t){c, 3};
		}
	}
	if (lead >= 0xF0 && left >= 4 && ezsms_utf8_is_tail(p[1]) && ezsms_utf8_is_tail(p[2]) &&
		ezsms_utf8_is_tail(p[3])) {
		const uint32_t c =
			(lead & 0x0F) << 18 | (p[1] & 0x3Fu) << 12 | (p[2] & 0x3Fu) << 6 | (p[3] & 0x3F);
		if (c >= 0x10000 && c <= 0x10FFFF) {
			return (ezsms_utf8_t){c, 4};
		}
	}
	return (ezsms_utf8_t){0, 0};
}

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
