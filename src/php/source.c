/* SPDX-License-Identifier: MIT */
#include "source.h"
#include "zend_interfaces.h"

void ezsms_source_open(ezsms_source_t *source, zval *iterable)
{
	ZVAL_COPY_DEREF(&source->iterable, iterable);
	source->iterator = NULL;
	source->position = 0;
}

bool ezsms_source_is_open(const ezsms_source_t *source)
{
	return Z_TYPE(source->iterable) != IS_UNDEF;
}

static bool next_of_array(ezsms_source_t *source, zval *key, zval *element)
{
	HashTable *array = Z_ARRVAL(source->iterable);
	zval *found = zend_hash_get_current_data_ex(array, &source->position);

	if (!found) {
		return false;
	}
	ZVAL_COPY_DEREF(element, found);
	zend_hash_get_current_key_zval_ex(array, key, &source->position);
	zend_hash_move_forward_ex(array, &source->position);
	return true;
}

/* Only now, so that a generator doesn't run ahead of what is sent. */
static bool move(ezsms_source_t *source)
{
	zend_object_iterator *iterator = source->iterator;

	if (iterator) {
		iterator->index++;
		iterator->funcs->move_forward(iterator);
		return !EG(exception);
	}
	zend_class_entry *ce = Z_OBJCE(source->iterable);
	source->iterator = iterator = ce->get_iterator(ce, &source->iterable, false);
	if (!iterator || EG(exception)) {
		return false;
	}
	iterator->index = 0;
	if (iterator->funcs->rewind) {
		iterator->funcs->rewind(iterator);
	}
	return !EG(exception);
}

static bool next_of_iterator(ezsms_source_t *source, zval *key, zval *element)
{
	if (!move(source) || source->iterator->funcs->valid(source->iterator) != SUCCESS ||
		EG(exception)) {
		return false;
	}
	zend_object_iterator *iterator = source->iterator;
	zval *found = iterator->funcs->get_current_data(iterator);
	if (!found || EG(exception)) {
		return false;
	}
	ZVAL_COPY_DEREF(element, found);
	if (iterator->funcs->get_current_key) {
		iterator->funcs->get_current_key(iterator, key);
	} else {
		ZVAL_LONG(key, (zend_long)iterator->index);
	}
	if (EG(exception)) {
		zval_ptr_dtor(element);
		return false;
	}
	return true;
}

bool ezsms_source_next(ezsms_source_t *source, zval *key, zval *element)
{
	return Z_TYPE(source->iterable) == IS_ARRAY ? next_of_array(source, key, element)
												: next_of_iterator(source, key, element);
}

void ezsms_source_close(ezsms_source_t *source)
{
	zval iterable;
	zend_object_iterator *iterator = source->iterator;

	/* First out of sight: what is destroyed here may look at the batch. */
	ZVAL_COPY_VALUE(&iterable, &source->iterable);
	ZVAL_UNDEF(&source->iterable);
	source->iterator = NULL;
	if (iterator) {
		zend_iterator_dtor(iterator);
	}
	zval_ptr_dtor(&iterable);
}

void ezsms_source_add_to(const ezsms_source_t *source, zend_get_gc_buffer *buffer)
{
	zend_get_gc_buffer_add_zval(buffer, (zval *)&source->iterable);
	if (source->iterator) {
		zend_get_gc_buffer_add_obj(buffer, &source->iterator->std);
	}
}
