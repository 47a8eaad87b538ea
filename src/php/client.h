/* SPDX-License-Identifier: MIT */
/*
 * EzSms\Client: one account of one gateway.
 */
#ifndef EZSMS_PHP_CLIENT_H
#define EZSMS_PHP_CLIENT_H

#include "options.h"
#include "submission.h"
#include "../transport/engine.h"

extern zend_class_entry *ezsms_ce_Client;

typedef struct {
	zend_string *username; /* NULL: the constructor hasn't run */
	zend_string *password; /* a copy that nobody else refers to, wiped at the end */
	zend_string *sender;   /* may be NULL */
	zend_string *base_url; /* ends with '/' */
	ezsms_options_t options;
	ezsms_dialect_t dialect;   /* borrows from the options */
	ezsms_settings_t settings; /* borrows from the options and the base URL */
	ezsms_engine_t *engine;    /* its own; NULL: the thread's */
	zend_object std;
} ezsms_client_t;

static inline ezsms_client_t *ezsms_client_from_obj(zend_object *object)
{
	return (ezsms_client_t *)((char *)object - offsetof(ezsms_client_t, std));
}

#define Z_EZSMS_CLIENT_P(zv) ezsms_client_from_obj(Z_OBJ_P(zv))

void ezsms_client_register(void);

/* What the constructor does, for fromDsn() as well; false with an exception. */
bool ezsms_client_init(ezsms_client_t *client, zend_string *username, zend_string *password,
	zend_string *sender, zend_string *base_url, zend_object *options);

#endif
