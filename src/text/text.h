/* SPDX-License-Identifier: MIT */
/*
 * What can be wrong with a text or with hexadecimal digits, for every file of this room.
 * The room turns octets into octets: it never allocates, and knows no Zend, no libcurl, no SMS
 * gateway.
 */
#ifndef EZSMS_TEXT_H
#define EZSMS_TEXT_H

#include <stddef.h>
#include <stdint.h>

#define EZSMS_TEXT_ERRORS(X) \
	X(NONE, "is well-formed") \
	X(ILL_FORMED_UTF8, "is not well-formed UTF-8") \
	X(NOT_A_DIGIT, "has something other than a hexadecimal digit") \
	X(INCOMPLETE_UNIT, "ends within a code unit of four hexadecimal digits") \
	X(LONE_SURROGATE, "has a surrogate without its other half") \
	X(NOT_IN_ALPHABET, "has a character that the GSM 03.38 alphabet lacks")

typedef enum {
#define X(name, message) EZSMS_TEXT_##name,
	EZSMS_TEXT_ERRORS(X)
#undef X
} ezsms_text_error_t;

/* Where the first error is, as an offset in octets of the input; size is what was written, or the
 * number of octets that a caller must provide for. */
typedef struct {
	ezsms_text_error_t error;
	size_t offset;
	size_t size;
} ezsms_text_result_t;

/* The message reads on from the name of what is wrong: "$text is not well-formed UTF-8". */
const char *ezsms_text_error_message(ezsms_text_error_t error);

/* Behind the last octet. An empty text may have no address, to which C adds nothing, not even 0. */
static inline const unsigned char *ezsms_text_end(const unsigned char *text, size_t length)
{
	return length ? text + length : text;
}

#endif
