/* SPDX-License-Identifier: MIT */
/*
 * What older or newer releases of PHP lack; the one place that asks for PHP_VERSION_ID. The arginfo
 * headers have guards of their own.
 */
#ifndef EZSMS_PHP_COMPAT_H
#define EZSMS_PHP_COMPAT_H

#include "php.h"

#if PHP_VERSION_ID < 80200 || PHP_VERSION_ID >= 80700
#	error "ezsms needs PHP 8.2 or later, below 8.7"
#endif

/* PHP 8.3 brought it. */
#ifndef ZEND_ARG_VARIADIC_TYPE_MASK
#	define ZEND_ARG_VARIADIC_TYPE_MASK(pass_by_ref, name, type_mask, default_value) \
		{#name, ZEND_TYPE_INIT_MASK((type_mask) | _ZEND_ARG_INFO_FLAGS(pass_by_ref, 1, 0)), NULL},
#endif

/* The name of a parameter of an internal function, which is no C string from PHP 8.6. */
#if PHP_VERSION_ID >= 80600
#	define EZSMS_PARAMETER_NAME(function, i) \
		ZSTR_VAL((function)->internal_function.arg_info[i].name)
#else
#	define EZSMS_PARAMETER_NAME(function, i) ((function)->internal_function.arg_info[i].name)
#endif

#endif
