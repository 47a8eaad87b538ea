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

/* Writes up to EZSMS_UTF8_MAX octets of a Unicode scalar value, and returns how many. */
unsigned ezsms_utf8_write(unsigned char *out, uint32_t scalar);

#endif
