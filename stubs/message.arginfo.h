/* This is a generated file, edit message.stub.php instead.
 * Stub hash: cf3bc9efc9fa28291fd011b17e9b954c72f2e6e4 */

#include "zend_attributes.h"

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EzSms_Message___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Message_text, 0, 2, EzSms\\Message, 0)
	ZEND_ARG_TYPE_INFO(0, to, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, text, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, flash, _IS_BOOL, 0, "false")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, alphabet, EzSms\\Alphabet, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, rawUnicode, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sender, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seqno, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Message_binary, 0, 2, EzSms\\Message, 0)
	ZEND_ARG_TYPE_INFO(0, to, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, octets, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, udh, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sender, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seqno, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Message_barcode, 0, 3, EzSms\\Message, 0)
	ZEND_ARG_TYPE_INFO(0, to, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, text, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, format, EzSms\\BarcodeFormat, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sender, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seqno, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_METHOD(EzSms_Message, __construct);
ZEND_METHOD(EzSms_Message, text);
ZEND_METHOD(EzSms_Message, binary);
ZEND_METHOD(EzSms_Message, barcode);

static const zend_function_entry class_EzSms_Message_methods[] = {
	ZEND_ME(EzSms_Message, __construct, arginfo_class_EzSms_Message___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(EzSms_Message, text, arginfo_class_EzSms_Message_text, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EzSms_Message, binary, arginfo_class_EzSms_Message_binary, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EzSms_Message, barcode, arginfo_class_EzSms_Message_barcode, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_EzSms_Message(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "Message", class_EzSms_Message_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
#endif

	zval property_to_default_value;
	ZVAL_UNDEF(&property_to_default_value);
	zend_string *property_to_name = zend_string_init("to", sizeof("to") - 1, true);
	zend_declare_typed_property(class_entry, property_to_name, &property_to_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_to_name, true);

	zval property_content_default_value;
	ZVAL_UNDEF(&property_content_default_value);
	zend_string *property_content_name = zend_string_init("content", sizeof("content") - 1, true);
	zend_declare_typed_property(class_entry, property_content_name, &property_content_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_content_name, true);

	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_class_EzSms_MessageType = zend_string_init("EzSms\\MessageType", sizeof("EzSms\\MessageType")-1, 1);
	zend_declare_typed_property(class_entry, ZSTR_KNOWN(ZEND_STR_TYPE), &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_type_class_EzSms_MessageType, 0, MAY_BE_NULL));

	zval property_barcodeFormat_default_value;
	ZVAL_UNDEF(&property_barcodeFormat_default_value);
	zend_string *property_barcodeFormat_name = zend_string_init("barcodeFormat", sizeof("barcodeFormat") - 1, true);
	zend_string *property_barcodeFormat_class_EzSms_BarcodeFormat = zend_string_init("EzSms\\BarcodeFormat", sizeof("EzSms\\BarcodeFormat")-1, 1);
	zend_declare_typed_property(class_entry, property_barcodeFormat_name, &property_barcodeFormat_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_barcodeFormat_class_EzSms_BarcodeFormat, 0, MAY_BE_NULL));
	zend_string_release_ex(property_barcodeFormat_name, true);

	zval property_sender_default_value;
	ZVAL_UNDEF(&property_sender_default_value);
	zend_string *property_sender_name = zend_string_init("sender", sizeof("sender") - 1, true);
	zend_declare_typed_property(class_entry, property_sender_name, &property_sender_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_sender_name, true);

	zval property_seqno_default_value;
	ZVAL_UNDEF(&property_seqno_default_value);
	zend_string *property_seqno_name = zend_string_init("seqno", sizeof("seqno") - 1, true);
	zend_declare_typed_property(class_entry, property_seqno_name, &property_seqno_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_seqno_name, true);

	zval property_segments_default_value;
	ZVAL_UNDEF(&property_segments_default_value);
	zend_string *property_segments_name = zend_string_init("segments", sizeof("segments") - 1, true);
	zend_declare_typed_property(class_entry, property_segments_name, &property_segments_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_segments_name, true);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "text", sizeof("text") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "text", sizeof("text") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "binary", sizeof("binary") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "binary", sizeof("binary") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "binary", sizeof("binary") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "barcode", sizeof("barcode") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "barcode", sizeof("barcode") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
