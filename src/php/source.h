/* SPDX-License-Identifier: MIT */
/*
 * Any iterable, taken from one element at a time, and never further than asked.
 */
#ifndef EZSMS_PHP_SOURCE_H
#define EZSMS_PHP_SOURCE_H

#include "php.h"

typedef struct {
	zval iterable;                  /* undefined: there is nothing more in it */
	zend_object_iterator *iterator; /* NULL for an array, and before the first element */
	HashPosition position;          /* in an array */
} ezsms_source_t;

void ezsms_source_open(ezsms_source_t *source, zval *iterable);

/* The next key and element, the caller's to destroy. False at the end, with an exception where the
 * source has thrown one. */
bool ezsms_source_next(ezsms_source_t *source, zval *key, zval *element);

bool ezsms_source_is_open(const ezsms_source_t *source);
void ezsms_source_close(ezsms_source_t *source);

/* For a get_gc handler. */
void ezsms_source_add_to(const ezsms_source_t *source, zend_get_gc_buffer *buffer);

#endif
