/* SPDX-License-Identifier: MIT */
#include "seqno.h"
#include "text_error.h"
#include "values.h"
#include "../text/hex.h"

ZEND_FUNCTION(EzSms_hex_encode);
ZEND_FUNCTION(EzSms_hex_decode);
ZEND_FUNCTION(EzSms_segments);
ZEND_FUNCTION(EzSms_seqno);

typedef ezsms_text_result_t (*ezsms_converter_t)(char *out, const char *in, size_t length);

static void convert(
	INTERNAL_FUNCTION_PARAMETERS, ezsms_converter_t converter, size_t times, size_t per)
{
	zend_string *in;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(in)
	ZEND_PARSE_PARAMETERS_END();

	zend_string *out = zend_string_safe_alloc(ZSTR_LEN(in) / per, times, 0, false);
	const ezsms_text_result_t result = converter(ZSTR_VAL(out), ZSTR_VAL(in), ZSTR_LEN(in));
	if (result.error) {
		zend_string_efree(out);
		ezsms_throw_text_error(1, result);
		RETURN_THROWS();
	}
	ZSTR_VAL(out)[result.size] = '\0';
	RETURN_STR(zend_string_truncate(out, result.size, false));
}

ZEND_FUNCTION(EzSms_hex_encode)
{
	convert(
		INTERNAL_FUNCTION_PARAM_PASSTHRU, ezsms_hex_encode, EZSMS_HEX_ENCODED_MAX((size_t)1), 1);
}

ZEND_FUNCTION(EzSms_hex_decode)
{
	convert(
		INTERNAL_FUNCTION_PARAM_PASSTHRU, ezsms_hex_decode, EZSMS_HEX_DECODED_MAX((size_t)4), 4);
}

ZEND_FUNCTION(EzSms_segments)
{
	zend_string *text;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(text)
	ZEND_PARSE_PARAMETERS_END();

	ezsms_segments_t segments;
	const ezsms_text_result_t result =
		ezsms_segments_count(&segments, ZSTR_VAL(text), ZSTR_LEN(text), EZSMS_ALPHABET_AUTO);
	if (result.error) {
		ezsms_throw_text_error(1, result);
		RETURN_THROWS();
	}
	ezsms_segments_create(return_value, &segments, ZSTR_VAL(text));
}

ZEND_FUNCTION(EzSms_seqno)
{
	zval *parts;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_VARIADIC('+', parts, count)
	ZEND_PARSE_PARAMETERS_END();

	for (uint32_t i = 0; i < count; i++) {
		/* Never coerced: a key from 1.0 or true is a mistake that would be found too late. */
		if (Z_TYPE(parts[i]) != IS_STRING && Z_TYPE(parts[i]) != IS_LONG) {
			zend_argument_type_error(
				i + 1, "must be of type string|int, %s given", zend_zval_type_name(&parts[i]));
			RETURN_THROWS();
		}
	}
	RETURN_STR(ezsms_seqno_derive(parts, count));
}
