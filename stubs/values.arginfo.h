/* This is a generated file, edit values.stub.php instead.
 * Stub hash: 68e54314568f49eba3f9878d60efa7ed50875d4f */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EzSms_Receipt___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_EzSms_Credits___construct arginfo_class_EzSms_Receipt___construct

#define arginfo_class_EzSms_Segments___construct arginfo_class_EzSms_Receipt___construct

#define arginfo_class_EzSms_Reply___construct arginfo_class_EzSms_Receipt___construct

#define arginfo_class_EzSms_Attempt___construct arginfo_class_EzSms_Receipt___construct

ZEND_METHOD(EzSms_Receipt, __construct);
ZEND_METHOD(EzSms_Credits, __construct);
ZEND_METHOD(EzSms_Segments, __construct);
ZEND_METHOD(EzSms_Reply, __construct);
ZEND_METHOD(EzSms_Attempt, __construct);

static const zend_function_entry class_EzSms_Receipt_methods[] = {
	ZEND_ME(EzSms_Receipt, __construct, arginfo_class_EzSms_Receipt___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static const zend_function_entry class_EzSms_Credits_methods[] = {
	ZEND_ME(EzSms_Credits, __construct, arginfo_class_EzSms_Credits___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static const zend_function_entry class_EzSms_Segments_methods[] = {
	ZEND_ME(EzSms_Segments, __construct, arginfo_class_EzSms_Segments___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static const zend_function_entry class_EzSms_Reply_methods[] = {
	ZEND_ME(EzSms_Reply, __construct, arginfo_class_EzSms_Reply___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static const zend_function_entry class_EzSms_Attempt_methods[] = {
	ZEND_ME(EzSms_Attempt, __construct, arginfo_class_EzSms_Attempt___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_EzSms_Receipt(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "Receipt", class_EzSms_Receipt_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
#endif

	zval property_code_default_value;
	ZVAL_UNDEF(&property_code_default_value);
	zend_declare_typed_property(class_entry, ZSTR_KNOWN(ZEND_STR_CODE), &property_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));

	zval property_returnCode_default_value;
	ZVAL_UNDEF(&property_returnCode_default_value);
	zend_string *property_returnCode_name = zend_string_init("returnCode", sizeof("returnCode") - 1, true);
	zend_string *property_returnCode_class_EzSms_ReturnCode = zend_string_init("EzSms\\ReturnCode", sizeof("EzSms\\ReturnCode")-1, 1);
	zend_declare_typed_property(class_entry, property_returnCode_name, &property_returnCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_returnCode_class_EzSms_ReturnCode, 0, 0));
	zend_string_release_ex(property_returnCode_name, true);

	zval property_messageId_default_value;
	ZVAL_UNDEF(&property_messageId_default_value);
	zend_string *property_messageId_name = zend_string_init("messageId", sizeof("messageId") - 1, true);
	zend_declare_typed_property(class_entry, property_messageId_name, &property_messageId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_messageId_name, true);

	zval property_seqno_default_value;
	ZVAL_UNDEF(&property_seqno_default_value);
	zend_string *property_seqno_name = zend_string_init("seqno", sizeof("seqno") - 1, true);
	zend_declare_typed_property(class_entry, property_seqno_name, &property_seqno_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_seqno_name, true);

	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_class_EzSms_MessageType = zend_string_init("EzSms\\MessageType", sizeof("EzSms\\MessageType")-1, 1);
	zend_declare_typed_property(class_entry, ZSTR_KNOWN(ZEND_STR_TYPE), &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_type_class_EzSms_MessageType, 0, MAY_BE_NULL));

	zval property_recipients_default_value;
	ZVAL_UNDEF(&property_recipients_default_value);
	zend_string *property_recipients_name = zend_string_init("recipients", sizeof("recipients") - 1, true);
	zend_declare_typed_property(class_entry, property_recipients_name, &property_recipients_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_recipients_name, true);

	zval property_segments_default_value;
	ZVAL_UNDEF(&property_segments_default_value);
	zend_string *property_segments_name = zend_string_init("segments", sizeof("segments") - 1, true);
	zend_declare_typed_property(class_entry, property_segments_name, &property_segments_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_segments_name, true);

	zval property_attempts_default_value;
	ZVAL_UNDEF(&property_attempts_default_value);
	zend_string *property_attempts_name = zend_string_init("attempts", sizeof("attempts") - 1, true);
	zend_declare_typed_property(class_entry, property_attempts_name, &property_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_attempts_name, true);

	zval property_duplicate_default_value;
	ZVAL_UNDEF(&property_duplicate_default_value);
	zend_string *property_duplicate_name = zend_string_init("duplicate", sizeof("duplicate") - 1, true);
	zend_declare_typed_property(class_entry, property_duplicate_name, &property_duplicate_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release_ex(property_duplicate_name, true);

	zval property_codes_default_value;
	ZVAL_UNDEF(&property_codes_default_value);
	zend_string *property_codes_name = zend_string_init("codes", sizeof("codes") - 1, true);
	zend_declare_typed_property(class_entry, property_codes_name, &property_codes_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release_ex(property_codes_name, true);

	return class_entry;
}

static zend_class_entry *register_class_EzSms_Credits(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "Credits", class_EzSms_Credits_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
#endif

	zval property_used_default_value;
	ZVAL_UNDEF(&property_used_default_value);
	zend_string *property_used_name = zend_string_init("used", sizeof("used") - 1, true);
	zend_declare_typed_property(class_entry, property_used_name, &property_used_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE|MAY_BE_NULL));
	zend_string_release_ex(property_used_name, true);

	zval property_remaining_default_value;
	ZVAL_UNDEF(&property_remaining_default_value);
	zend_string *property_remaining_name = zend_string_init("remaining", sizeof("remaining") - 1, true);
	zend_declare_typed_property(class_entry, property_remaining_name, &property_remaining_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE|MAY_BE_NULL));
	zend_string_release_ex(property_remaining_name, true);

	zval property_raw_default_value;
	ZVAL_UNDEF(&property_raw_default_value);
	zend_string *property_raw_name = zend_string_init("raw", sizeof("raw") - 1, true);
	zend_declare_typed_property(class_entry, property_raw_name, &property_raw_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_raw_name, true);

	return class_entry;
}

static zend_class_entry *register_class_EzSms_Segments(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "Segments", class_EzSms_Segments_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
#endif

	zval property_alphabet_default_value;
	ZVAL_UNDEF(&property_alphabet_default_value);
	zend_string *property_alphabet_name = zend_string_init("alphabet", sizeof("alphabet") - 1, true);
	zend_string *property_alphabet_class_EzSms_Alphabet = zend_string_init("EzSms\\Alphabet", sizeof("EzSms\\Alphabet")-1, 1);
	zend_declare_typed_property(class_entry, property_alphabet_name, &property_alphabet_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_alphabet_class_EzSms_Alphabet, 0, 0));
	zend_string_release_ex(property_alphabet_name, true);

	zval property_units_default_value;
	ZVAL_UNDEF(&property_units_default_value);
	zend_string *property_units_name = zend_string_init("units", sizeof("units") - 1, true);
	zend_declare_typed_property(class_entry, property_units_name, &property_units_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_units_name, true);

	zval property_segments_default_value;
	ZVAL_UNDEF(&property_segments_default_value);
	zend_string *property_segments_name = zend_string_init("segments", sizeof("segments") - 1, true);
	zend_declare_typed_property(class_entry, property_segments_name, &property_segments_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_segments_name, true);

	zval property_unitsLeft_default_value;
	ZVAL_UNDEF(&property_unitsLeft_default_value);
	zend_string *property_unitsLeft_name = zend_string_init("unitsLeft", sizeof("unitsLeft") - 1, true);
	zend_declare_typed_property(class_entry, property_unitsLeft_name, &property_unitsLeft_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_unitsLeft_name, true);

	zval property_unicodeCause_default_value;
	ZVAL_UNDEF(&property_unicodeCause_default_value);
	zend_string *property_unicodeCause_name = zend_string_init("unicodeCause", sizeof("unicodeCause") - 1, true);
	zend_declare_typed_property(class_entry, property_unicodeCause_name, &property_unicodeCause_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_unicodeCause_name, true);

	zval property_unicodeCauseOffset_default_value;
	ZVAL_UNDEF(&property_unicodeCauseOffset_default_value);
	zend_string *property_unicodeCauseOffset_name = zend_string_init("unicodeCauseOffset", sizeof("unicodeCauseOffset") - 1, true);
	zend_declare_typed_property(class_entry, property_unicodeCauseOffset_name, &property_unicodeCauseOffset_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release_ex(property_unicodeCauseOffset_name, true);

	return class_entry;
}

static zend_class_entry *register_class_EzSms_Reply(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "Reply", class_EzSms_Reply_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
#endif

	zval property_code_default_value;
	ZVAL_UNDEF(&property_code_default_value);
	zend_declare_typed_property(class_entry, ZSTR_KNOWN(ZEND_STR_CODE), &property_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));

	zval property_returnCode_default_value;
	ZVAL_UNDEF(&property_returnCode_default_value);
	zend_string *property_returnCode_name = zend_string_init("returnCode", sizeof("returnCode") - 1, true);
	zend_string *property_returnCode_class_EzSms_ReturnCode = zend_string_init("EzSms\\ReturnCode", sizeof("EzSms\\ReturnCode")-1, 1);
	zend_declare_typed_property(class_entry, property_returnCode_name, &property_returnCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_returnCode_class_EzSms_ReturnCode, 0, MAY_BE_NULL));
	zend_string_release_ex(property_returnCode_name, true);

	zval property_messageId_default_value;
	ZVAL_UNDEF(&property_messageId_default_value);
	zend_string *property_messageId_name = zend_string_init("messageId", sizeof("messageId") - 1, true);
	zend_declare_typed_property(class_entry, property_messageId_name, &property_messageId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release_ex(property_messageId_name, true);

	zval property_body_default_value;
	ZVAL_UNDEF(&property_body_default_value);
	zend_string *property_body_name = zend_string_init("body", sizeof("body") - 1, true);
	zend_declare_typed_property(class_entry, property_body_name, &property_body_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_body_name, true);

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, true);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_httpStatus_name, true);

	zval property_attempts_default_value;
	ZVAL_UNDEF(&property_attempts_default_value);
	zend_string *property_attempts_name = zend_string_init("attempts", sizeof("attempts") - 1, true);
	zend_declare_typed_property(class_entry, property_attempts_name, &property_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_attempts_name, true);

	return class_entry;
}

static zend_class_entry *register_class_EzSms_Attempt(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "Attempt", class_EzSms_Attempt_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE|ZEND_ACC_READONLY_CLASS;
#endif

	zval property_page_default_value;
	ZVAL_UNDEF(&property_page_default_value);
	zend_string *property_page_name = zend_string_init("page", sizeof("page") - 1, true);
	zend_declare_typed_property(class_entry, property_page_name, &property_page_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release_ex(property_page_name, true);

	zval property_number_default_value;
	ZVAL_UNDEF(&property_number_default_value);
	zend_string *property_number_name = zend_string_init("number", sizeof("number") - 1, true);
	zend_declare_typed_property(class_entry, property_number_name, &property_number_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_number_name, true);

	zval property_issues_default_value;
	ZVAL_UNDEF(&property_issues_default_value);
	zend_string *property_issues_name = zend_string_init("issues", sizeof("issues") - 1, true);
	zend_declare_typed_property(class_entry, property_issues_name, &property_issues_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_issues_name, true);

	zval property_outcome_default_value;
	ZVAL_UNDEF(&property_outcome_default_value);
	zend_string *property_outcome_name = zend_string_init("outcome", sizeof("outcome") - 1, true);
	zend_string *property_outcome_class_EzSms_Outcome = zend_string_init("EzSms\\Outcome", sizeof("EzSms\\Outcome")-1, 1);
	zend_declare_typed_property(class_entry, property_outcome_name, &property_outcome_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_outcome_class_EzSms_Outcome, 0, 0));
	zend_string_release_ex(property_outcome_name, true);

	zval property_code_default_value;
	ZVAL_UNDEF(&property_code_default_value);
	zend_declare_typed_property(class_entry, ZSTR_KNOWN(ZEND_STR_CODE), &property_code_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));

	zval property_httpStatus_default_value;
	ZVAL_UNDEF(&property_httpStatus_default_value);
	zend_string *property_httpStatus_name = zend_string_init("httpStatus", sizeof("httpStatus") - 1, true);
	zend_declare_typed_property(class_entry, property_httpStatus_name, &property_httpStatus_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_httpStatus_name, true);

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

	zval property_resolveTime_default_value;
	ZVAL_UNDEF(&property_resolveTime_default_value);
	zend_string *property_resolveTime_name = zend_string_init("resolveTime", sizeof("resolveTime") - 1, true);
	zend_declare_typed_property(class_entry, property_resolveTime_name, &property_resolveTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release_ex(property_resolveTime_name, true);

	zval property_connectTime_default_value;
	ZVAL_UNDEF(&property_connectTime_default_value);
	zend_string *property_connectTime_name = zend_string_init("connectTime", sizeof("connectTime") - 1, true);
	zend_declare_typed_property(class_entry, property_connectTime_name, &property_connectTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release_ex(property_connectTime_name, true);

	zval property_tlsTime_default_value;
	ZVAL_UNDEF(&property_tlsTime_default_value);
	zend_string *property_tlsTime_name = zend_string_init("tlsTime", sizeof("tlsTime") - 1, true);
	zend_declare_typed_property(class_entry, property_tlsTime_name, &property_tlsTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release_ex(property_tlsTime_name, true);

	zval property_waitTime_default_value;
	ZVAL_UNDEF(&property_waitTime_default_value);
	zend_string *property_waitTime_name = zend_string_init("waitTime", sizeof("waitTime") - 1, true);
	zend_declare_typed_property(class_entry, property_waitTime_name, &property_waitTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release_ex(property_waitTime_name, true);

	zval property_replyTime_default_value;
	ZVAL_UNDEF(&property_replyTime_default_value);
	zend_string *property_replyTime_name = zend_string_init("replyTime", sizeof("replyTime") - 1, true);
	zend_declare_typed_property(class_entry, property_replyTime_name, &property_replyTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release_ex(property_replyTime_name, true);

	zval property_totalTime_default_value;
	ZVAL_UNDEF(&property_totalTime_default_value);
	zend_string *property_totalTime_name = zend_string_init("totalTime", sizeof("totalTime") - 1, true);
	zend_declare_typed_property(class_entry, property_totalTime_name, &property_totalTime_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release_ex(property_totalTime_name, true);

	zval property_bytesSent_default_value;
	ZVAL_UNDEF(&property_bytesSent_default_value);
	zend_string *property_bytesSent_name = zend_string_init("bytesSent", sizeof("bytesSent") - 1, true);
	zend_declare_typed_property(class_entry, property_bytesSent_name, &property_bytesSent_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_bytesSent_name, true);

	zval property_bytesReceived_default_value;
	ZVAL_UNDEF(&property_bytesReceived_default_value);
	zend_string *property_bytesReceived_name = zend_string_init("bytesReceived", sizeof("bytesReceived") - 1, true);
	zend_declare_typed_property(class_entry, property_bytesReceived_name, &property_bytesReceived_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release_ex(property_bytesReceived_name, true);

	zval property_connectionReused_default_value;
	ZVAL_UNDEF(&property_connectionReused_default_value);
	zend_string *property_connectionReused_name = zend_string_init("connectionReused", sizeof("connectionReused") - 1, true);
	zend_declare_typed_property(class_entry, property_connectionReused_name, &property_connectionReused_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release_ex(property_connectionReused_name, true);

	return class_entry;
}
