/* This is a generated file, edit enums.stub.php instead.
 * Stub hash: 04b5d7aad05407e40370338a0b4402912794a03f */

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_EzSms_ReturnCode_description, 0, 0, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_METHOD(EzSms_ReturnCode, description);

static const zend_function_entry class_EzSms_ReturnCode_methods[] = {
	ZEND_ME(EzSms_ReturnCode, description, arginfo_class_EzSms_ReturnCode_description, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};
