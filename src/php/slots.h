/* SPDX-License-Identifier: MIT */
/*
 * Properties, read by slot. Readonly doesn't keep array_walk() or ArrayObject from making a
 * reference of one, or from putting something else there, so none is taken for what it was made as.
 */
#ifndef EZSMS_PHP_SLOTS_H
#define EZSMS_PHP_SLOTS_H

#include "php.h"

static inline const zval *ezsms_slot(const zend_object *object, int slot)
{
	const zval *value = OBJ_PROP_NUM(object, slot);

	ZVAL_DEREF(value);
	return value;
}

/* `types` are MAY_BE_… flags. */
static inline bool ezsms_slot_is(const zend_object *object, int slot, uint32_t types)
{
	return (types & (1u << Z_TYPE_P(ezsms_slot(object, slot)))) != 0;
}

#endif
