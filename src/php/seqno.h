/* SPDX-License-Identifier: MIT */
/*
 * Seqnos: 20 characters of lower-case base32, because a gateway on ASP.NET may compare without
 * case.
 */
#ifndef EZSMS_PHP_SEQNO_H
#define EZSMS_PHP_SEQNO_H

#include "php.h"

/* From the CSPRNG; NULL, with an exception thrown, where that fails. */
zend_string *ezsms_seqno_generate(void);

/* From strings and integers, by SHA-256. */
zend_string *ezsms_seqno_derive(const zval *parts, uint32_t count);

#endif
