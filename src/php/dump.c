/* SPDX-License-Identifier: MIT */
#include "dump.h"

static bool has_content(const zval *value)
{
	ZVAL_DEREF(value);
	return (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0) ||
		(Z_TYPE_P(value) == IS_ARRAY && zend_hash_num_elements(Z_ARR_P(value)) > 0);
}

static void mask(HashTable *properties, const char *name)
{
	zval *value = zend_hash_str_find_ind(properties, name, strlen(name));

	if (value && has_content(value)) {
		zval hidden;
		ZVAL_STRING(&hidden, "***");
		zend_hash_str_update(properties, name, strlen(name), &hidden);
	}
}

HashTable *ezsms_dump(zend_object *object, zend_prop_purpose purpose, const char *const *masked)
{
	if (purpose != ZEND_PROP_PURPOSE_DEBUG && purpose != ZEND_PROP_PURPOSE_VAR_EXPORT) {
		return zend_std_get_properties_for(object, purpose);
	}

	/* A copy of its own: in the object's table the values are the properties themselves. */
	HashTable *properties = zend_array_dup(zend_std_get_properties(object));
	for (; *masked; masked++) {
		mask(properties, *masked);
	}
	return properties;
}

void ezsms_masked_handlers_init(
	zend_object_handlers *handlers, ezsms_properties_for_t properties_for)
{
	memcpy(handlers, &std_object_handlers, sizeof *handlers);
	handlers->get_properties_for = properties_for;
	handlers->clone_obj = NULL;
}

zend_object *ezsms_masked_object_create(zend_class_entry *ce, const zend_object_handlers *handlers)
{
	zend_object *object = zend_objects_new(ce);

	object_properties_init(object, ce);
	object->handlers = handlers;
	return object;
}
