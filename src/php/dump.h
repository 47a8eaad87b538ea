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
 * where they hold a string, are masked; ends with NULL. A cast to array and json_encode() are asked
 * for on purpose and give the values.
 */
HashTable *ezsms_dump(zend_object *object, zend_prop_purpose purpose, const char *const *masked);

#endif
