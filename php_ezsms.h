/* SPDX-License-Identifier: MIT */
/*
 * The module: its version, its globals, and nothing else. One set of globals a thread.
 */
#ifndef PHP_EZSMS_H
#define PHP_EZSMS_H

#include "php.h"
#include "src/transport/engine.h"

#define PHP_EZSMS_VERSION "0.1.0"

/* Specification 1.84 writes http; the host serves https too, and requests carry a password. */
#define EZSMS_DEFAULT_BASE_URL "https://www.sms.com.my/websmsapi/"

ZEND_BEGIN_MODULE_GLOBALS(ezsms)
	double timeout;          /* ezsms.timeout, seconds */
	double connect_timeout;  /* ezsms.connect_timeout, seconds */
	char *ca_bundle;         /* ezsms.ca_bundle */
	char *callback_aliases;  /* ezsms.callback_aliases */
	ezsms_engine_t *engine;  /* of this thread; made when first needed */
	ezsms_engines_t engines; /* that one, and those of clients with one of their own */
	uint64_t settings;       /* how many were made, which tells them apart */
ZEND_END_MODULE_GLOBALS(ezsms)

ZEND_EXTERN_MODULE_GLOBALS(ezsms)

#define EZSMS_G(v) ZEND_MODULE_GLOBALS_ACCESSOR(ezsms, v)

extern zend_module_entry ezsms_module_entry;
#define phpext_ezsms_ptr &ezsms_module_entry

#endif
