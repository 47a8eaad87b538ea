/* SPDX-License-Identifier: MIT */
/*
 * What ASP.NET pages put around the few characters that matter: a byte-order mark, white space,
 * tags.
 */
#ifndef EZSMS_MARKUP_H
#define EZSMS_MARKUP_H

#include "slice.h"

/* Spelt out, because the functions of <ctype.h> follow the locale. */
static inline bool ezsms_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool ezsms_is_letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

static inline bool ezsms_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Only the letters A to Z have another case. */
bool ezsms_equals_ignoring_case(ezsms_slice_t a, ezsms_slice_t b);

ezsms_slice_t ezsms_skip_space(ezsms_slice_t text);

/* Skips white space, a byte-order mark, and white space again. */
ezsms_slice_t ezsms_skip_mark(ezsms_slice_t text);

/* Skips one <br>, <br/> or <br />, in either case, if the text begins with it. */
ezsms_slice_t ezsms_skip_line_break(ezsms_slice_t text);

/*
 * Skips one tag if the text begins with it, and with <script> and <style> also what they enclose; a
 * tag that is never closed takes the rest.
 */
ezsms_slice_t ezsms_skip_tag(ezsms_slice_t text);

#endif
