/* This is a generated file, edit client.stub.php instead.
 * Stub hash: bf2d8737e904bada341d5007384e0eb1ceb38761 */

#include "zend_attributes.h"

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_EzSms_Client___construct, 0, 0, 2)
	ZEND_ARG_TYPE_INFO(0, username, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, password, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sender, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, baseUrl, IS_STRING, 0, "EzSms\\Client::DEFAULT_BASE_URL")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, options, EzSms\\Options, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Client_fromDsn, 0, 1, EzSms\\Client, 0)
	ZEND_ARG_TYPE_INFO(0, dsn, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, options, EzSms\\Options, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Client_sendText, 0, 2, EzSms\\Receipt, 0)
	ZEND_ARG_TYPE_INFO(0, to, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, text, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, flash, _IS_BOOL, 0, "false")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, alphabet, EzSms\\Alphabet, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, rawUnicode, _IS_BOOL, 0, "false")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sender, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seqno, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Client_sendBinary, 0, 2, EzSms\\Receipt, 0)
	ZEND_ARG_TYPE_INFO(0, to, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, octets, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, udh, IS_STRING, 0, "\'\'")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sender, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seqno, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Client_sendBarcode, 0, 3, EzSms\\Receipt, 0)
	ZEND_ARG_TYPE_INFO(0, to, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, text, IS_STRING, 0)
	ZEND_ARG_OBJ_INFO(0, format, EzSms\\BarcodeFormat, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sender, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seqno, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Client_broadcast, 0, 2, EzSms\\Receipt, 0)
	ZEND_ARG_TYPE_INFO(0, to, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, text, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, flash, _IS_BOOL, 0, "false")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, alphabet, EzSms\\Alphabet, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, sender, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seqno, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Client_send, 0, 1, EzSms\\Receipt, 0)
	ZEND_ARG_OBJ_INFO(0, message, EzSms\\Message, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Client_sendMany, 0, 1, EzSms\\Batch, 0)
	ZEND_ARG_OBJ_TYPE_MASK(0, messages, Traversable, MAY_BE_ARRAY, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, window, IS_LONG, 0, "16")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, rate, IS_DOUBLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Client_credits, 0, 0, EzSms\\Credits, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Client_transferCredits, 0, 2, EzSms\\Receipt, 0)
	ZEND_ARG_TYPE_INFO(0, customer, IS_STRING, 0)
	ZEND_ARG_TYPE_MASK(0, credits, MAY_BE_LONG|MAY_BE_DOUBLE, NULL)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, seqno, IS_STRING, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_EzSms_Client_call, 0, 1, EzSms\\Reply, 0)
	ZEND_ARG_TYPE_INFO(0, page, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, parameters, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

ZEND_METHOD(EzSms_Client, __construct);
ZEND_METHOD(EzSms_Client, fromDsn);
ZEND_METHOD(EzSms_Client, sendText);
ZEND_METHOD(EzSms_Client, sendBinary);
ZEND_METHOD(EzSms_Client, sendBarcode);
ZEND_METHOD(EzSms_Client, broadcast);
ZEND_METHOD(EzSms_Client, send);
ZEND_METHOD(EzSms_Client, sendMany);
ZEND_METHOD(EzSms_Client, credits);
ZEND_METHOD(EzSms_Client, transferCredits);
ZEND_METHOD(EzSms_Client, call);

static const zend_function_entry class_EzSms_Client_methods[] = {
	ZEND_ME(EzSms_Client, __construct, arginfo_class_EzSms_Client___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Client, fromDsn, arginfo_class_EzSms_Client_fromDsn, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(EzSms_Client, sendText, arginfo_class_EzSms_Client_sendText, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Client, sendBinary, arginfo_class_EzSms_Client_sendBinary, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Client, sendBarcode, arginfo_class_EzSms_Client_sendBarcode, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Client, broadcast, arginfo_class_EzSms_Client_broadcast, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Client, send, arginfo_class_EzSms_Client_send, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Client, sendMany, arginfo_class_EzSms_Client_sendMany, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Client, credits, arginfo_class_EzSms_Client_credits, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Client, transferCredits, arginfo_class_EzSms_Client_transferCredits, ZEND_ACC_PUBLIC)
	ZEND_ME(EzSms_Client, call, arginfo_class_EzSms_Client_call, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_EzSms_Client(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "EzSms", "Client", class_EzSms_Client_methods);
#if (PHP_VERSION_ID >= 80400)
	class_entry = zend_register_internal_class_with_flags(&ce, NULL, ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE);
#else
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
#endif

	zval const_DEFAULT_BASE_URL_value;
	zend_string *const_DEFAULT_BASE_URL_value_str = zend_string_init(EZSMS_DEFAULT_BASE_URL, strlen(EZSMS_DEFAULT_BASE_URL), 1);
	ZVAL_STR(&const_DEFAULT_BASE_URL_value, const_DEFAULT_BASE_URL_value_str);
	zend_string *const_DEFAULT_BASE_URL_name = zend_string_init_interned("DEFAULT_BASE_URL", sizeof("DEFAULT_BASE_URL") - 1, true);
	zend_declare_class_constant_ex(class_entry, const_DEFAULT_BASE_URL_name, &const_DEFAULT_BASE_URL_value, ZEND_ACC_PUBLIC, NULL);
	zend_string_release_ex(const_DEFAULT_BASE_URL_name, true);
	ZEND_ASSERT(strcmp(EZSMS_DEFAULT_BASE_URL, "https://www.sms.com.my/websmsapi/") == 0);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 3, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromdsn", sizeof("fromdsn") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendtext", sizeof("sendtext") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendtext", sizeof("sendtext") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendbinary", sizeof("sendbinary") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendbinary", sizeof("sendbinary") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendbinary", sizeof("sendbinary") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendbarcode", sizeof("sendbarcode") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendbarcode", sizeof("sendbarcode") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "broadcast", sizeof("broadcast") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "broadcast", sizeof("broadcast") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "send", sizeof("send") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sendmany", sizeof("sendmany") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "transfercredits", sizeof("transfercredits") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "call", sizeof("call") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
