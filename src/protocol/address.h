/* SPDX-License-Identifier: MIT */
/*
 * Checks that need no gateway: recipients' numbers (MSISDN), sender ids and seqnos.
 */
#ifndef EZSMS_ADDRESS_H
#define EZSMS_ADDRESS_H

#include "slice.h"
#include "spec.h"

/* The message reads on from the argument's name. None repeats the number: it is personal data. */
#define EZSMS_ADDRESS_ERRORS(X) \
	X(NONE, "is valid") \
	X(EMPTY_NUMBER, "must have digits") \
	X(NUMBER_CHARACTER, \
		"must have only digits, and \"+\", \"-\", \"(\", \")\" or spaces between them") \
	X(NATIONAL_NUMBER, "must begin with a country code, not with 0") \
	X(TRUNK_ZERO, "must not have the \"(0)\" that only calls within the country need") \
	X(LONG_NUMBER, "must have at most 15 digits") \
	X(EMPTY_SENDER, "must not be empty") \
	X(SENDER_CHARACTER, "must have only the digits 0-9 and the letters A-Z and a-z") \
	X(LONG_NUMERIC_SENDER, "must have at most 13 digits") \
	X(LONG_SENDER, "must have at most 11 characters unless all are digits") \
	X(LONG_SEQNO, "must have at most 20 characters") \
	X(SEQNO_CHARACTER, "must have only printable ASCII characters, and no space")

typedef enum {
#define X(name, message) EZSMS_ADDRESS_##name,
	EZSMS_ADDRESS_ERRORS(X)
#undef X
} ezsms_address_error_t;

const char *ezsms_address_error_message(ezsms_address_error_t error);

/* Writes the digits of a number, at most EZSMS_MSISDN_MAX of them, and their count. */
ezsms_address_error_t ezsms_msisdn_clean(char *out, size_t *size, ezsms_slice_t number);

ezsms_address_error_t ezsms_sender_check(ezsms_slice_t sender);

/* The empty seqno is valid: it sends none. */
ezsms_address_error_t ezsms_seqno_check(ezsms_slice_t seqno);

#endif
