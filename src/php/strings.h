/* SPDX-License-Identifier: MIT */
/*
 * Between Zend's strings and the slices of the lower rooms.
 */
#ifndef EZSMS_PHP_STRINGS_H
#define EZSMS_PHP_STRINGS_H

#include "php.h"
#include "../protocol/slice.h"

static inline ezsms_slice_t ezsms_slice_of(const zend_string *string)
{
	return string ? (ezsms_slice_t){ZSTR_VAL(string), ZSTR_LEN(string)} : (ezsms_slice_t){NULL, 0};
}

/* A new string, or NULL for an absent slice. */
static inline zend_string *ezsms_string_of(ezsms_slice_t slice)
{
	return slice.ptr ? zend_string_init(slice.ptr, slice.length, false) : NULL;
}

/* Into a zval: a new string, or null for an absent slice. */
static inline void ezsms_zval_of(zval *zv, ezsms_slice_t slice)
{
	zend_string *string = ezsms_string_of(slice);

	if (string) {
		ZVAL_STR(zv, string);
	} else {
		ZVAL_NULL(zv);
	}
}

/* A reference more, or null. */
static inline void ezsms_zval_copy_or_null(zval *zv, zend_string *string)
{
	if (string) {
		ZVAL_STR_COPY(zv, string);
	} else {
		ZVAL_NULL(zv);
	}
}

static inline zend_string *ezsms_string_copy(zend_string *string)
{
	return string ? zend_string_copy(string) : NULL;
}

static inline void ezsms_string_release(zend_string *string)
{
	if (string) {
		zend_string_release(string);
	}
}

#endif
