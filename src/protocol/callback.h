/* SPDX-License-Identifier: MIT */
/*
 * Callbacks: the gateway's GET requests to the site, read from the raw query string. Names count in
 * exact case; one that differs in case only is reported, never taken, because that is how reports
 * get lost unseen.
 */
#ifndef EZSMS_CALLBACK_H
#define EZSMS_CALLBACK_H

#include "slice.h"
#include "spec.h"

/* Ours: 240 segments of Unicode, at 67 code units of four digits each, have less than that. */
#define EZSMS_QUERY_MAX ((size_t)64 * 1024)

/* The message reads on from the name of the field. */
#define EZSMS_CALLBACK_ERRORS(X) \
	X(NONE, "is there") \
	X(MISSING, "is missing") \
	X(WRONG_CASE, "is missing, but there is a parameter whose name differs in case only") \
	X(REPEATED, "is there more than once") \
	X(NOT_A_STRING, "is not a string") \
	X(NOT_A_NUMBER, "is not a number") \
	X(UNDECODABLE, "can't be decoded")

typedef enum {
#define X(name, message) EZSMS_CALLBACK_##name,
	EZSMS_CALLBACK_ERRORS(X)
#undef X
} ezsms_callback_error_t;

const char *ezsms_callback_error_message(ezsms_callback_error_t error);

typedef struct {
	ezsms_slice_t name;
	ezsms_slice_t value; /* empty where there is no '=' */
} ezsms_parameter_pair_t;

/*
 * Takes the next parameter off a query string and decodes it into *out, which moves on; false at
 * the end. As much room as the query has octets is enough for all of them. A '%' without two digits
 * stands for itself, as it does in PHP; brackets are part of the name, which they are not in PHP.
 */
bool ezsms_query_next(ezsms_slice_t *rest, char **out, ezsms_parameter_pair_t *pair);

/* A name under which a field may come: the specification's, or an alias that the site asked for. */
typedef struct {
	size_t field;
	ezsms_slice_t name;
} ezsms_field_name_t;

/* The specification's own names of each callback, by field. */
extern const ezsms_slice_t ezsms_report_names[EZSMS_REPORT_COUNT];
extern const ezsms_slice_t ezsms_incoming_names[EZSMS_INCOMING_COUNT];

/* A callback while its parameters are being looked through; begin with zeros. */
typedef struct {
	ezsms_slice_t values[EZSMS_FIELDS_MAX];
	ezsms_slice_t wrong_case[EZSMS_FIELDS_MAX]; /* the name that was found instead */
	bool repeated[EZSMS_FIELDS_MAX];
} ezsms_callback_t;

/* True where the parameter is a field of the callback; false where the specification doesn't list
 * it. */
bool ezsms_callback_take(ezsms_callback_t *callback, const ezsms_field_name_t *names, size_t count,
	ezsms_parameter_pair_t pair);

/* What is wrong with a field once all parameters have been looked through. */
ezsms_callback_error_t ezsms_callback_check(const ezsms_callback_t *callback, size_t field);

/* Up to nine decimal digits and nothing else; -1 otherwise. */
int ezsms_callback_number(ezsms_slice_t text);

/* The status of a code, UNKNOWN for an unlisted one. */
ezsms_delivery_status_t ezsms_status_of_code(int code);
bool ezsms_status_is_final(ezsms_delivery_status_t status);
bool ezsms_status_supersedes(ezsms_delivery_status_t later, ezsms_delivery_status_t earlier);

/* Takes as long for any two values whose lengths are the same. */
bool ezsms_secret_equals(ezsms_slice_t a, ezsms_slice_t b);

#endif
