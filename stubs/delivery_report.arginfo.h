/* This is a generated file, edit delivery_report.stub.php instead.
 * Stub hash: 7669bc0f503ab8c95a40034523439643d9d4cc33 */

#include "zend_attributes.h"

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EzSms_DeliveryReport___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_DeliveryReport_fromRequest, 0, 0, EzSms\\DeliveryReport, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, aliases, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_DeliveryReport_fromQuery, 0, 1, EzSms\\DeliveryReport, 0)
	ZEND_ARG_TYPE_INFO(0, query, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, aliases, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_DeliveryReport_fromArray, 0, 1, EzSms\\DeliveryReport, 0)
	ZEND_ARG_TYPE_INFO(0, parameters, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, aliases, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EzSms_DeliveryReport_isFinal, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_EzSms_DeliveryReport_isDelivered arginfo_class_EzSms_DeliveryReport_isFinal

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EzSms_DeliveryReport_supersedes, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, other, EzSms\\DeliveryReport|EzSms\\DeliveryStatus, MAY_BE_NULL, NULL)
ZEND_END_ARG_INFO()

ZEND_METHOD(EzSms_DeliveryReport, __construct);
ZEND_METHOD(EzSms_DeliveryReport, fromRequest);
ZEND_METHOD(EzSms_DeliveryReport, fromQuery);
ZEND_METHOD(EzSms_DeliveryReport, fromArray);
ZEND_METHOD(EzSms_DeliveryReport, isFinal);
ZEND_METHOD(EzSms_DeliveryReport, isDelivered);
ZEND_METHOD(EzSms_DeliveryReport, supersedes);

static const zend_function_entry class_EzSms_DeliveryReport_methods[] = {
	ZEND_ME(EzSms_DeliveryReport, __construct, arginfo_class_EzSms_DeliveryReport___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(EzSms_DeliveryReport, fromRequest, arginfo_class_EzSms_DeliveryReport_fromRequest, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EzSms_DeliveryReport, fromQuery, arginfo_class_EzSms_DeliveryReport_fromQuery, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EzSms_DeliveryReport, fromArray, arginfo_class_EzSms_DeliveryReport_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EzSms_DeliveryReport, isFinal, arginfo_class_EzSms_DeliveryReport_isFinal, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_DeliveryReport, isDelivered, arginfo_class_EzSms_DeliveryReport_isDelivered, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_DeliveryReport, supersedes, arginfo_class_EzSms_DeliveryReport_supersedes, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_EzSms_DeliveryReport(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "DeliveryReport", class_EzSms_DeliveryReport_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
#endif

	zval property_messageId_default_value;
	ZVAL_UNDEF(&property_messageId_default_value);
	zend_string *property_messageId_name = zend_string_init("messageId", sizeof("messageId") - 1, true);
	zend_declare_typed_property(class_entry, property_messageId_name, &property_messageId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_messageId_name, true);

	zval property_sender_default_value;
	ZVAL_UNDEF(&property_sender_default_value);
	zend_string *property_sender_name = zend_string_init("sender", sizeof("sender") - 1, true);
	zend_declare_typed_property(class_entry, property_sender_name, &property_sender_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_sender_name, true);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, true);
	zend_string *property_status_class_EzSms_DeliveryStatus = zend_string_init("EzSms\\DeliveryStatus", sizeof("EzSms\\DeliveryStatus")-1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_status_class_EzSms_DeliveryStatus, 0, 0));
	zend_string_release_ex(property_status_name, true);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, true);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_statusCode_name, true);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, true);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release_ex(property_raw_name, true);

	zval property_extra_default_value;
	ZVAL_UNDEF(&property_extra_default_value);
	zend_string *property_extra_name = zend_string_init("extra", sizeof("extra") - 1, true);
	zend_declare_typed_property(class_entry, property_extra_name, &property_extra_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release_ex(property_extra_name, true);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromquery", sizeof("fromquery") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
