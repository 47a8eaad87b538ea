/* SPDX-License-Identifier: MIT */
/*
 * How many SMS a text takes. A single one holds 160 septets or 70 UTF-16 code units; concatenated
 * ones hold 153 or 67 each, because six octets go to the concatenation header (3GPP
 * TS 23.040, 9.2.3.24.1).
 */
#ifndef EZSMS_SEGMENTS_H
#define EZSMS_SEGMENTS_H

#include "text.h"

#define EZSMS_ALPHABETS(X) \
	X(GSM0338, "Gsm0338", "gsm0338", 160, 153) \
	X(UNICODE, "Unicode", "unicode", 70, 67)

typedef enum {
#define X(name, case_name, value, single, concatenated) EZSMS_ALPHABET_##name,
	EZSMS_ALPHABETS(X)
#undef X
	/* The smallest alphabet that holds the whole text; never in a result. */
	EZSMS_ALPHABET_AUTO,
} ezsms_alphabet_t;

typedef struct {
	ezsms_alphabet_t alphabet;
	size_t units;    /* septets or UTF-16 code units, the padding at a segment's end not counted */
	size_t segments; /* 1 for the empty text */
	size_t units_left; /* in the last segment */
	/* The first character that GSM 03.38 lacks, in octets; no such character: length 0. */
	size_t cause_offset;
	unsigned cause_length;
} ezsms_segments_t;

/* Octets of user data: 140 in a single message, 134 in each concatenated one. */
size_t ezsms_segments_of_octets(size_t octets);

/*
 * Fails with ILL_FORMED_UTF8, or, where `wanted` is GSM0338, with NOT_IN_ALPHABET; the cause is
 * filled in then too.
 */
ezsms_text_result_t ezsms_segments_count(
	ezsms_segments_t *out, const char *text, size_t length, ezsms_alphabet_t wanted);

#endif
