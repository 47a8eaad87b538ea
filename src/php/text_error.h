/* SPDX-License-Identifier: MIT */
/*
 * What the text room found wrong, as a ValueError that names the argument and the octet.
 */
#ifndef EZSMS_PHP_TEXT_ERROR_H
#define EZSMS_PHP_TEXT_ERROR_H

#include "php.h"
#include "../text/text.h"

void ezsms_throw_text_error(uint32_t argument, ezsms_text_result_t result);

#endif
