/* SPDX-License-Identifier: MIT */
#include "argument_error.h"
#include "zend_smart_str.h"

void ezsms_throw_text_error(uint32_t argument, ezsms_text_result_t result)
{
	zend_argument_value_error(argument, "%s at offset " ZEND_ULONG_FMT,
		ezsms_text_error_message(result.error), (zend_ulong)result.offset);
}

void ezsms_throw_unknown_name(
	uint32_t argument, const char *what, const ezsms_slice_t *known, size_t count)
{
	smart_str names = {0};

	for (size_t i = 0; i < count; i++) {
		smart_str_appends(&names, i ? ", " : "");
		smart_str_appendl(&names, known[i].ptr, known[i].length);
	}
	smart_str_0(&names);
	zend_argument_value_error(argument, "has an unknown %s; known are %s", what, ZSTR_VAL(names.s));
	smart_str_free(&names);
}
