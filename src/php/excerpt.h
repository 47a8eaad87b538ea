/* SPDX-License-Identifier: MIT */
/*
 * The start of a reply, fit to be shown: a page that repeats the request, as error pages do, must
 * not carry the password or the recipient into a log.
 */
#ifndef EZSMS_PHP_EXCERPT_H
#define EZSMS_PHP_EXCERPT_H

#include "php.h"
#include "../transport/exchange.h"

/* The first octets of the reply, with everything that the request carried masked. */
zend_string *ezsms_excerpt(
	const ezsms_exchange_t *exchange, const ezsms_pair_t *pairs, size_t count);

/* One line of printable ASCII of an excerpt, for a message. */
zend_string *ezsms_excerpt_line(const zend_string *excerpt);

#endif
