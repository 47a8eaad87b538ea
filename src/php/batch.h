/* SPDX-License-Identifier: MIT */
/*
 * EzSms\Batch: many messages on their way at once.
 */
#ifndef EZSMS_PHP_BATCH_H
#define EZSMS_PHP_BATCH_H

#include "php.h"

extern zend_class_entry *ezsms_ce_Batch;

#define EZSMS_WINDOW_MAX 1000

void ezsms_batch_register(void);

/* Into a zval. `rate` in messages a second; 0 for no limit. */
void ezsms_batch_create(
	zval *zv, zend_object *client, zval *messages, zend_long window, double rate);

#endif
