/* This is a generated file, edit options.stub.php instead.
 * Stub hash: f53d0c671aaa4903615f17b0552b24ac85307e75 */

#include "zend_attributes.h"

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EzSms_Options___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, timeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, connectTimeout, IS_DOUBLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, retries, IS_LONG, 0, "2")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, method, EzSms\\Method, 0, "EzSms\\Method::Post")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, caBundle, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, proxy, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, persistent, _IS_BOOL, 0, "true")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, pages, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, parameters, IS_ARRAY, 0, "[]")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, maxSegments, IS_LONG, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, observer, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seqno, _IS_BOOL, 0, "true")
ZEND_END_ARG_INFO()

ZEND_METHOD(EzSms_Options, __construct);

static const zend_function_entry class_EzSms_Options_methods[] = {
	ZEND_ME(EzSms_Options, __construct, arginfo_class_EzSms_Options___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_EzSms_Options(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "Options", class_EzSms_Options_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
#endif

	zval property_timeout_default_value;
	ZVAL_UNDEF(&property_timeout_default_value);
	zend_string *property_timeout_name = zend_string_init("timeout", sizeof("timeout") - 1, true);
	zend_declare_typed_property(class_entry, property_timeout_name, &property_timeout_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release_ex(property_timeout_name, true);

	zval property_connectTimeout_default_value;
	ZVAL_UNDEF(&property_connectTimeout_default_value);
	zend_string *property_connectTimeout_name = zend_string_init("connectTimeout", sizeof("connectTimeout") - 1, true);
	zend_declare_typed_property(class_entry, property_connectTimeout_name, &property_connectTimeout_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release_ex(property_connectTimeout_name, true);

	zval property_retries_default_value;
	ZVAL_UNDEF(&property_retries_default_value);
	zend_string *property_retries_name = zend_string_init("retries", sizeof("retries") - 1, true);
	zend_declare_typed_property(class_entry, property_retries_name, &property_retries_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_retries_name, true);

	zval property_method_default_value;
	ZVAL_UNDEF(&property_method_default_value);
	zend_string *property_method_name = zend_string_init("method", sizeof("method") - 1, true);
	zend_string *property_method_class_EzSms_Method = zend_string_init("EzSms\\Method", sizeof("EzSms\\Method")-1, 1);
	zend_declare_typed_property(class_entry, property_method_name, &property_method_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_method_class_EzSms_Method, 0, 0));
	zend_string_release_ex(property_method_name, true);

	zval property_caBundle_default_value;
	ZVAL_UNDEF(&property_caBundle_default_value);
	zend_string *property_caBundle_name = zend_string_init("caBundle", sizeof("caBundle") - 1, true);
	zend_declare_typed_property(class_entry, property_caBundle_name, &property_caBundle_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_caBundle_name, true);

	zval property_proxy_default_value;
	ZVAL_UNDEF(&property_proxy_default_value);
	zend_string *property_proxy_name = zend_string_init("proxy", sizeof("proxy") - 1, true);
	zend_declare_typed_property(class_entry, property_proxy_name, &property_proxy_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_proxy_name, true);

	zval property_persistent_default_value;
	ZVAL_UNDEF(&property_persistent_default_value);
	zend_string *property_persistent_name = zend_string_init("persistent", sizeof("persistent") - 1, true);
	zend_declare_typed_property(class_entry, property_persistent_name, &property_persistent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release_ex(property_persistent_name, true);

	zval property_pages_default_value;
	ZVAL_UNDEF(&property_pages_default_value);
	zend_string *property_pages_name = zend_string_init("pages", sizeof("pages") - 1, true);
	zend_declare_typed_property(class_entry, property_pages_name, &property_pages_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release_ex(property_pages_name, true);

	zval property_parameters_default_value;
	ZVAL_UNDEF(&property_parameters_default_value);
	zend_string *property_parameters_name = zend_string_init("parameters", sizeof("parameters") - 1, true);
	zend_declare_typed_property(class_entry, property_parameters_name, &property_parameters_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release_ex(property_parameters_name, true);

	zval property_maxSegments_default_value;
	ZVAL_UNDEF(&property_maxSegments_default_value);
	zend_string *property_maxSegments_name = zend_string_init("maxSegments", sizeof("maxSegments") - 1, true);
	zend_declare_typed_property(class_entry, property_maxSegments_name, &property_maxSegments_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release_ex(property_maxSegments_name, true);

	zval property_observer_default_value;
	ZVAL_UNDEF(&property_observer_default_value);
	zend_string *property_observer_name = zend_string_init("observer", sizeof("observer") - 1, true);
	zend_string *property_observer_class_Closure = zend_string_init("Closure", sizeof("Closure")-1, 1);
	zend_declare_typed_property(class_entry, property_observer_name, &property_observer_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_observer_class_Closure, 0, MAY_BE_NULL));
	zend_string_release_ex(property_observer_name, true);

	zval property_seqno_default_value;
	ZVAL_UNDEF(&property_seqno_default_value);
	zend_string *property_seqno_name = zend_string_init("seqno", sizeof("seqno") - 1, true);
	zend_declare_typed_property(class_entry, property_seqno_name, &property_seqno_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release_ex(property_seqno_name, true);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 5, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
