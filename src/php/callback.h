/* SPDX-License-Identifier: MIT */
/*
 * Reads a callback's parameters, from the request, a query string or an array, into its fields.
 * What the fields mean is DeliveryReport's and IncomingMessage's to say.
 */
#ifndef EZSMS_PHP_CALLBACK_H
#define EZSMS_PHP_CALLBACK_H

#include "php.h"
#include "../protocol/callback.h"

typedef struct ezsms_reading ezsms_reading_t;

/* One of the two callbacks. */
typedef struct {
	const char *title; /* for messages */
	const ezsms_slice_t *names;
	size_t count;
	/* Makes the value once every field is there, or throws. */
	void (*create)(zval *zv, ezsms_reading_t *reading);
} ezsms_callback_kind_t;

/* A callback that is being read. The slices of `fields` live as long as it. */
struct ezsms_reading {
	const ezsms_callback_kind_t *kind;
	ezsms_field_name_t *names; /* the specification's and the aliases */
	size_t name_count;
	ezsms_callback_t fields;
	size_t not_a_string; /* the first field whose value in an array is no string, or their count */
	zval raw;
	zval extra;
	zend_string *decoded; /* NULL where the parameters came decoded */
};

/* The three methods that both classes have: into return_value, or an exception. */
void ezsms_callback_from_request(INTERNAL_FUNCTION_PARAMETERS, const ezsms_callback_kind_t *kind);
void ezsms_callback_from_query(INTERNAL_FUNCTION_PARAMETERS, const ezsms_callback_kind_t *kind);
void ezsms_callback_from_array(INTERNAL_FUNCTION_PARAMETERS, const ezsms_callback_kind_t *kind);

/* The number in a field; -1, with an exception thrown, where there is none. */
int ezsms_reading_number(ezsms_reading_t *reading, size_t field);

/* Throws a CallbackException; `found` may be absent, `detail` may be NULL. */
void ezsms_reading_throw(ezsms_reading_t *reading, size_t field, ezsms_callback_error_t error,
	ezsms_slice_t found, const char *detail);

/* The current request's raw query string; false, with an exception, where there is no request. */
bool ezsms_request_query(ezsms_slice_t *query);

/* Whether a setting such as "Shortcode=ShortCode, MsgId=MessageId" can be read. */
bool ezsms_aliases_are_valid(const char *setting);

#endif
