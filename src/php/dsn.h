/* SPDX-License-Identifier: MIT */
/*
 * A client from one string. Options in the DSN's query are the arguments of the Options
 * constructor, by their names there, and are checked there.
 */
#ifndef EZSMS_PHP_DSN_H
#define EZSMS_PHP_DSN_H

#include "client.h"

/* False with an exception, which never repeats the DSN. */
bool ezsms_client_init_from_dsn(
	ezsms_client_t *client, const zend_string *dsn, zend_object *options);

#endif
