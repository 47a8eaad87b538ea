/* This is a generated file, edit functions.stub.php instead.
 * Stub hash: c84f66d0db35a23b269246d0468dde4ed4bb359e */

#include "zend_attributes.h"

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_EzSms_hex_encode, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, text, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_EzSms_hex_decode, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, digits, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_EzSms_segments, 0, 1, EzSms\\Segments, 0)
	ZEND_ARG_TYPE_INFO(0, text, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_EzSms_seqno, 0, 1, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, part, MAY_BE_STRING|MAY_BE_LONG, NULL)
	ZEND_ARG_VARIADIC_TYPE_MASK(0, parts, MAY_BE_STRING|MAY_BE_LONG, NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_EzSms_reset_connections, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_EzSms_authenticate_callback, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, expected, IS_ARRAY, 0)
	ZEND_ARG_TYPE_MASK(0, query, MAY_BE_ARRAY|MAY_BE_STRING|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_FUNCTION(EzSms_hex_encode);
ZEND_FUNCTION(EzSms_hex_decode);
ZEND_FUNCTION(EzSms_segments);
ZEND_FUNCTION(EzSms_seqno);
ZEND_FUNCTION(EzSms_reset_connections);
ZEND_FUNCTION(EzSms_authenticate_callback);

static const zend_function_entry ext_functions[] = {
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "hex_encode"), zif_EzSms_hex_encode, arginfo_EzSms_hex_encode, 0, NULL, NULL)
#else
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "hex_encode"), zif_EzSms_hex_encode, arginfo_EzSms_hex_encode, 0)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "hex_decode"), zif_EzSms_hex_decode, arginfo_EzSms_hex_decode, 0, NULL, NULL)
#else
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "hex_decode"), zif_EzSms_hex_decode, arginfo_EzSms_hex_decode, 0)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "segments"), zif_EzSms_segments, arginfo_EzSms_segments, 0, NULL, NULL)
#else
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "segments"), zif_EzSms_segments, arginfo_EzSms_segments, 0)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "seqno"), zif_EzSms_seqno, arginfo_EzSms_seqno, 0, NULL, NULL)
#else
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "seqno"), zif_EzSms_seqno, arginfo_EzSms_seqno, 0)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "reset_connections"), zif_EzSms_reset_connections, arginfo_EzSms_reset_connections, 0, NULL, NULL)
#else
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "reset_connections"), zif_EzSms_reset_connections, arginfo_EzSms_reset_connections, 0)
#endif
#if (PHP_VERSION_ID >= 80400)
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "authenticate_callback"), zif_EzSms_authenticate_callback, arginfo_EzSms_authenticate_callback, 0, NULL, NULL)
#else
	ZEND_RAW_FENTRY(ZEND_NS_NAME("EzSms", "authenticate_callback"), zif_EzSms_authenticate_callback, arginfo_EzSms_authenticate_callback, 0)
#endif
	ZEND_FE_END
};

static void register_functions_symbols(int module_number)
{

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "ezsms\\hex_encode", sizeof("ezsms\\hex_encode") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "ezsms\\hex_decode", sizeof("ezsms\\hex_decode") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "ezsms\\segments", sizeof("ezsms\\segments") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "ezsms\\seqno", sizeof("ezsms\\seqno") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "ezsms\\seqno", sizeof("ezsms\\seqno") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "ezsms\\authenticate_callback", sizeof("ezsms\\authenticate_callback") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(CG(function_table), "ezsms\\authenticate_callback", sizeof("ezsms\\authenticate_callback") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);
}
