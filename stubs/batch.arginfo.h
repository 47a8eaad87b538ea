/* This is a generated file, edit batch.stub.php instead.
 * Stub hash: 9912c3eab0449387bc1532664a3af6907bb2b3ca */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EzSms_Batch___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Batch_counts, 0, 0, EzSms\\BatchCounts, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EzSms_Batch_cancel, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_TYPE_MASK_EX(arginfo_class_EzSms_Batch_current, 0, 0, EzSms\\Receipt|EzSms\\EzSmsException, MAY_BE_NULL)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EzSms_Batch_key, 0, 0, IS_MIXED, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EzSms_Batch_next, 0, 0, IS_VOID, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_EzSms_Batch_rewind arginfo_class_EzSms_Batch_next

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EzSms_Batch_valid, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_EzSms_BatchCounts___construct arginfo_class_EzSms_Batch___construct

ZEND_METHOD(EzSms_Batch, __construct);
ZEND_METHOD(EzSms_Batch, counts);
ZEND_METHOD(EzSms_Batch, cancel);
ZEND_METHOD(EzSms_Batch, current);
ZEND_METHOD(EzSms_Batch, key);
ZEND_METHOD(EzSms_Batch, next);
ZEND_METHOD(EzSms_Batch, rewind);
ZEND_METHOD(EzSms_Batch, valid);
ZEND_METHOD(EzSms_BatchCounts, __construct);

static const zend_function_entry class_EzSms_Batch_methods[] = {
	ZEND_ME(EzSms_Batch, __construct, arginfo_class_EzSms_Batch___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(EzSms_Batch, counts, arginfo_class_EzSms_Batch_counts, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Batch, cancel, arginfo_class_EzSms_Batch_cancel, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Batch, current, arginfo_class_EzSms_Batch_current, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Batch, key, arginfo_class_EzSms_Batch_key, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Batch, next, arginfo_class_EzSms_Batch_next, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Batch, rewind, arginfo_class_EzSms_Batch_rewind, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Batch, valid, arginfo_class_EzSms_Batch_valid, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static const zend_function_entry class_EzSms_BatchCounts_methods[] = {
	ZEND_ME(EzSms_BatchCounts, __construct, arginfo_class_EzSms_BatchCounts___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_EzSms_Batch(zend_class_entry *class_entry_Iterator)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "Batch", class_EzSms_Batch_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif
	zend_class_implements(class_entry, 1, class_entry_Iterator);

	return class_entry;
}

static zend_class_entry *register_class_EzSms_BatchCounts(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "BatchCounts", class_EzSms_BatchCounts_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
#endif

	zval property_pulled_default_value;
	ZVAL_UNDEF(&property_pulled_default_value);
	zend_string *property_pulled_name = zend_string_init("pulled", sizeof("pulled") - 1, true);
	zend_declare_typed_property(class_entry, property_pulled_name, &property_pulled_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_pulled_name, true);

	zval property_inFlight_default_value;
	ZVAL_UNDEF(&property_inFlight_default_value);
	zend_string *property_inFlight_name = zend_string_init("inFlight", sizeof("inFlight") - 1, true);
	zend_declare_typed_property(class_entry, property_inFlight_name, &property_inFlight_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_inFlight_name, true);

	zval property_settled_default_value;
	ZVAL_UNDEF(&property_settled_default_value);
	zend_string *property_settled_name = zend_string_init("settled", sizeof("settled") - 1, true);
	zend_declare_typed_property(class_entry, property_settled_name, &property_settled_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_settled_name, true);

	zval property_accepted_default_value;
	ZVAL_UNDEF(&property_accepted_default_value);
	zend_string *property_accepted_name = zend_string_init("accepted", sizeof("accepted") - 1, true);
	zend_declare_typed_property(class_entry, property_accepted_name, &property_accepted_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_accepted_name, true);

	zval property_rejected_default_value;
	ZVAL_UNDEF(&property_rejected_default_value);
	zend_string *property_rejected_name = zend_string_init("rejected", sizeof("rejected") - 1, true);
	zend_declare_typed_property(class_entry, property_rejected_name, &property_rejected_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_rejected_name, true);

	zval property_notSent_default_value;
	ZVAL_UNDEF(&property_notSent_default_value);
	zend_string *property_notSent_name = zend_string_init("notSent", sizeof("notSent") - 1, true);
	zend_declare_typed_property(class_entry, property_notSent_name, &property_notSent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_notSent_name, true);

	zval property_unknown_default_value;
	ZVAL_UNDEF(&property_unknown_default_value);
	zend_declare_typed_property(class_entry, ZSTR_KNOWN(ZEND_STR_UNKNOWN), &property_unknown_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));

	zval property_invalid_default_value;
	ZVAL_UNDEF(&property_invalid_default_value);
	zend_string *property_invalid_name = zend_string_init("invalid", sizeof("invalid") - 1, true);
	zend_declare_typed_property(class_entry, property_invalid_name, &property_invalid_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_invalid_name, true);

	return class_entry;
}
