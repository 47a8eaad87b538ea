/* This is a generated file, edit exceptions.stub.php instead.
 * Stub hash: d12f6df485b4619bc3430035a5ab8e8274deabf2 */

static zend_class_entry *register_class_EzSms_EzSmsException(zend_class_entry *class_entry_Exception)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "EzSmsException", NULL);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, class_entry_Exception, ZEND_ACC_ABSTRACT|ZEND_ACC_NO_DYNAMIC_PROPERTIES);
#else
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Exception);
	class_entry->ce_flags |= ZEND_ACC_ABSTRACT|ZEND_ACC_NO_DYNAMIC_PROPERTIES;
#endif

	return class_entry;
}

static zend_class_entry *register_class_EzSms_RejectedException(zend_class_entry *class_entry_EzSms_EzSmsException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "RejectedException", NULL);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, class_entry_EzSms_EzSmsException, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, class_entry_EzSms_EzSmsException);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif

	zval property_returnCode_default_value;
	ZVAL_UNDEF(&property_returnCode_default_value);
	zend_string *property_returnCode_name = zend_string_init("returnCode", sizeof("returnCode") - 1, true);
	zend_string *property_returnCode_class_EzSms_ReturnCode = zend_string_init("EzSms\\ReturnCode", sizeof("EzSms\\ReturnCode")-1, 1);
	zend_declare_typed_property(class_entry, property_returnCode_name, &property_returnCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_returnCode_class_EzSms_ReturnCode, 0, 0));
	zend_string_release_ex(property_returnCode_name, true);

	zval property_seqno_default_value;
	ZVAL_UNDEF(&property_seqno_default_value);
	zend_string *property_seqno_name = zend_string_init("seqno", sizeof("seqno") - 1, true);
	zend_declare_typed_property(class_entry, property_seqno_name, &property_seqno_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_seqno_name, true);

	zval property_attempts_default_value;
	ZVAL_UNDEF(&property_attempts_default_value);
	zend_string *property_attempts_name = zend_string_init("attempts", sizeof("attempts") - 1, true);
	zend_declare_typed_property(class_entry, property_attempts_name, &property_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_attempts_name, true);

	return class_entry;
}

static zend_class_entry *register_class_EzSms_NotSentException(zend_class_entry *class_entry_EzSms_EzSmsException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "NotSentException", NULL);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, class_entry_EzSms_EzSmsException, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, class_entry_EzSms_EzSmsException);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif

	zval property_phase_default_value;
	ZVAL_UNDEF(&property_phase_default_value);
	zend_string *property_phase_name = zend_string_init("phase", sizeof("phase") - 1, true);
	zend_string *property_phase_class_EzSms_Phase = zend_string_init("EzSms\\Phase", sizeof("EzSms\\Phase")-1, 1);
	zend_declare_typed_property(class_entry, property_phase_name, &property_phase_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_phase_class_EzSms_Phase, 0, 0));
	zend_string_release_ex(property_phase_name, true);

	zval property_curlCode_default_value;
	ZVAL_UNDEF(&property_curlCode_default_value);
	zend_string *property_curlCode_name = zend_string_init("curlCode", sizeof("curlCode") - 1, true);
	zend_declare_typed_property(class_entry, property_curlCode_name, &property_curlCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_curlCode_name, true);

	zval property_seqno_default_value;
	ZVAL_UNDEF(&property_seqno_default_value);
	zend_string *property_seqno_name = zend_string_init("seqno", sizeof("seqno") - 1, true);
	zend_declare_typed_property(class_entry, property_seqno_name, &property_seqno_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_seqno_name, true);

	zval property_attempts_default_value;
	ZVAL_UNDEF(&property_attempts_default_value);
	zend_string *property_attempts_name = zend_string_init("attempts", sizeof("attempts") - 1, true);
	zend_declare_typed_property(class_entry, property_attempts_name, &property_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_attempts_name, true);

	return class_entry;
}

static zend_class_entry *register_class_EzSms_UnknownOutcomeException(zend_class_entry *class_entry_EzSms_EzSmsException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "UnknownOutcomeException", NULL);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, class_entry_EzSms_EzSmsException, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, class_entry_EzSms_EzSmsException);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif

	zval property_phase_default_value;
	ZVAL_UNDEF(&property_phase_default_value);
	zend_string *property_phase_name = zend_string_init("phase", sizeof("phase") - 1, true);
	zend_string *property_phase_class_EzSms_Phase = zend_string_init("EzSms\\Phase", sizeof("EzSms\\Phase")-1, 1);
	zend_declare_typed_property(class_entry, property_phase_name, &property_phase_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_phase_class_EzSms_Phase, 0, 0));
	zend_string_release_ex(property_phase_name, true);

	zval property_curlCode_default_value;
	ZVAL_UNDEF(&property_curlCode_default_value);
	zend_string *property_curlCode_name = zend_string_init("curlCode", sizeof("curlCode") - 1, true);
	zend_declare_typed_property(class_entry, property_curlCode_name, &property_curlCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_curlCode_name, true);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, true);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_httpStatus_name, true);

	zval property_returnCode_default_value;
	ZVAL_UNDEF(&property_returnCode_default_value);
	zend_string *property_returnCode_name = zend_string_init("returnCode", sizeof("returnCode") - 1, true);
	zend_string *property_returnCode_class_EzSms_ReturnCode = zend_string_init("EzSms\\ReturnCode", sizeof("EzSms\\ReturnCode")-1, 1);
	zend_declare_typed_property(class_entry, property_returnCode_name, &property_returnCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_returnCode_class_EzSms_ReturnCode, 0, MAY_BE_NULL));
	zend_string_release_ex(property_returnCode_name, true);

	zval property_seqno_default_value;
	ZVAL_UNDEF(&property_seqno_default_value);
	zend_string *property_seqno_name = zend_string_init("seqno", sizeof("seqno") - 1, true);
	zend_declare_typed_property(class_entry, property_seqno_name, &property_seqno_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_seqno_name, true);

	zval property_attempts_default_value;
	ZVAL_UNDEF(&property_attempts_default_value);
	zend_string *property_attempts_name = zend_string_init("attempts", sizeof("attempts") - 1, true);
	zend_declare_typed_property(class_entry, property_attempts_name, &property_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_attempts_name, true);

	zval property_reply_default_value;
	ZVAL_UNDEF(&property_reply_default_value);
	zend_string *property_reply_name = zend_string_init("reply", sizeof("reply") - 1, true);
	zend_declare_typed_property(class_entry, property_reply_name, &property_reply_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_reply_name, true);

	return class_entry;
}

static zend_class_entry *register_class_EzSms_InvalidMessageException(zend_class_entry *class_entry_EzSms_EzSmsException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "InvalidMessageException", NULL);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, class_entry_EzSms_EzSmsException, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, class_entry_EzSms_EzSmsException);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif

	return class_entry;
}

static zend_class_entry *register_class_EzSms_AcceptedException(zend_class_entry *class_entry_EzSms_EzSmsException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "AcceptedException", NULL);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, class_entry_EzSms_EzSmsException, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, class_entry_EzSms_EzSmsException);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif

	zval property_value_default_value;
	ZVAL_UNDEF(&property_value_default_value);
	zend_string *property_value_class_EzSms_Receipt = zend_string_init("EzSms\\Receipt", sizeof("EzSms\\Receipt") - 1, 1);
	zend_string *property_value_class_EzSms_Credits = zend_string_init("EzSms\\Credits", sizeof("EzSms\\Credits") - 1, 1);
	zend_string *property_value_class_EzSms_Reply = zend_string_init("EzSms\\Reply", sizeof("EzSms\\Reply") - 1, 1);
	zend_type_list *property_value_type_list = malloc(ZEND_TYPE_LIST_SIZE(3));
	property_value_type_list->num_types = 3;
	property_value_type_list->types[0] = (zend_type) ZEND_TYPE_INIT_CLASS(property_value_class_EzSms_Receipt, 0, 0);
	property_value_type_list->types[1] = (zend_type) ZEND_TYPE_INIT_CLASS(property_value_class_EzSms_Credits, 0, 0);
	property_value_type_list->types[2] = (zend_type) ZEND_TYPE_INIT_CLASS(property_value_class_EzSms_Reply, 0, 0);
	zend_type property_value_type = ZEND_TYPE_INIT_UNION(property_value_type_list, 0);
	zend_declare_typed_property(class_entry, ZSTR_KNOWN(ZEND_STR_VALUE), &property_value_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, property_value_type);

	return class_entry;
}

static zend_class_entry *register_class_EzSms_CallbackException(zend_class_entry *class_entry_EzSms_EzSmsException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "CallbackException", NULL);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, class_entry_EzSms_EzSmsException, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, class_entry_EzSms_EzSmsException);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif

	zval property_field_default_value;
	ZVAL_UNDEF(&property_field_default_value);
	zend_string *property_field_name = zend_string_init("field", sizeof("field") - 1, true);
	zend_declare_typed_property(class_entry, property_field_name, &property_field_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_field_name, true);

	zval property_found_default_value;
	ZVAL_UNDEF(&property_found_default_value);
	zend_string *property_found_name = zend_string_init("found", sizeof("found") - 1, true);
	zend_declare_typed_property(class_entry, property_found_name, &property_found_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_found_name, true);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, true);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release_ex(property_raw_name, true);

	return class_entry;
}
