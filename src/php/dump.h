/* SPDX-License-Identifier: MIT */
/*
 * Dumps without secrets: what var_dump(), print_r(), var_export() and debug_zval_refcount() may
 * show.
 */
#ifndef EZSMS_PHP_DUMP_H
#define EZSMS_PHP_DUMP_H

#include "php.h"

/*
 * For a get_properties_for handler: a copy of the object's properties in which the named ones,
 * where they hold a string or an array, are masked; ends with NULL. A cast to array and
 * json_encode() are asked for on purpose and give the values.
 */
HashTable *ezsms_dump(zend_object *object, zend_prop_purpose purpose, const char *const *masked);

/* For classes that keep nothing but properties: their handlers, and objects that use them. */
typedef HashTable *(*ezsms_properties_for_t)(zend_object *object, zend_prop_purpose purpose);
void ezsms_masked_handlers_init(
	zend_object_handlers *handlers, ezsms_properties_for_t properties_for);
zend_object *ezsms_masked_object_create(zend_class_entry *ce, const zend_object_handlers *handlers);

#endif
