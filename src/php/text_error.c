/* SPDX-License-Identifier: MIT */
#include "text_error.h"

void ezsms_throw_text_error(uint32_t argument, ezsms_text_result_t result)
{
	zend_argument_value_error(argument, "%s at offset " ZEND_ULONG_FMT,
		ezsms_text_error_message(result.error), (zend_ulong)result.offset);
}
