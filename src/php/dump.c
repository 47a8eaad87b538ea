/* SPDX-License-Identifier: MIT */
#include "dump.h"

static void mask(HashTable *properties, const char *name)
{
	zval *value = zend_hash_str_find_ind(properties, name, strlen(name));

	if (value && Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) > 0) {
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
