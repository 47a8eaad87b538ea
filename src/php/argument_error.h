/* SPDX-License-Identifier: MIT */
/*
 * ValueErrors that more than one file throws, each naming the argument.
 */
#ifndef EZSMS_PHP_ARGUMENT_ERROR_H
#define EZSMS_PHP_ARGUMENT_ERROR_H

#include "php.h"
#include "../protocol/slice.h"
#include "../text/text.h"

/* What the text room found wrong, and at which octet. */
void ezsms_throw_text_error(uint32_t argument, ezsms_text_result_t result);

/* "has an unknown key; known are a, b, c" */
void ezsms_throw_unknown_name(
	uint32_t argument, const char *what, const ezsms_slice_t *known, size_t count);

#endif
