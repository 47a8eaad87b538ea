/* SPDX-License-Identifier: MIT */
/*
 * The body of a request, or its query string: name=value pairs, percent-encoded as RFC 3986 has it,
 * so that only unreserved characters stand for themselves and a space is %20.
 */
#ifndef EZSMS_FORM_H
#define EZSMS_FORM_H

#include "slice.h"
#include "spec.h"

/* How a value is written: as it is, or as the hexadecimal forms of message types 3 to 6. */
typedef enum {
	EZSMS_FORM_PERCENT,
	EZSMS_FORM_HEX_TEXT,
	EZSMS_FORM_HEX_OCTETS,
} ezsms_form_encoding_t;

typedef struct {
	ezsms_slice_t name;
	ezsms_slice_t value;
	ezsms_form_encoding_t encoding;
} ezsms_pair_t;

/* Octets that the pairs can need at most; SIZE_MAX where that does not fit a size_t. */
size_t ezsms_form_max(const ezsms_pair_t *pairs, size_t count);

/*
 * Writes the pairs joined by '&' and returns the octets written. A HEX_TEXT value must be
 * well-formed UTF-8: nothing is written for one that is not.
 */
size_t ezsms_form_write(char *out, const ezsms_pair_t *pairs, size_t count);

#endif
