/* SPDX-License-Identifier: MIT */
#include "incoming_message.h"
#include "callback.h"
#include "dump.h"
#include "enums.h"
#include "strings.h"
#include "../text/hex.h"
#include "../text/utf8.h"
#include "../text/windows1252.h"
#include "../../stubs/incoming_message.arginfo.h"

zend_class_entry *ezsms_ce_IncomingMessage;
static zend_object_handlers message_handlers;

/* The order of the properties in incoming_message.stub.php. */
enum {
	SLOT_SHORTCODE,
	SLOT_SENDER,
	SLOT_CONTENT_TYPE,
	SLOT_TEXT,
	SLOT_CHARSET,
	SLOT_RAW,
	SLOT_EXTRA
};

static HashTable *message_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	static const char *const masked[] = {"sender", "text", "raw", "extra", NULL};

	return ezsms_dump(object, purpose, masked);
}

static zend_object *message_create(zend_class_entry *ce)
{
	return ezsms_masked_object_create(ce, &message_handlers);
}

void ezsms_incoming_message_register(void)
{
	ezsms_ce_IncomingMessage = register_class_EzSms_IncomingMessage();
	ezsms_ce_IncomingMessage->create_object = message_create;
	ezsms_masked_handlers_init(&message_handlers, message_properties_for);
}

ZEND_METHOD(EzSms_IncomingMessage, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

typedef struct {
	zend_string *text;
	ezsms_charset_t charset;
} ezsms_decoded_t;

/* A null text, with an exception, for what is no hexadecimal UTF-16BE. */
static ezsms_decoded_t decode_hex(ezsms_reading_t *reading, ezsms_slice_t message)
{
	zend_string *text = zend_string_alloc(EZSMS_HEX_DECODED_MAX(message.length), false);
	const ezsms_text_result_t result =
		ezsms_hex_decode(ZSTR_VAL(text), message.ptr, message.length);

	if (result.error) {
		const ezsms_slice_t nothing = {NULL, 0};
		char detail[128];
		snprintf(detail, sizeof detail, "it %s at offset " ZEND_ULONG_FMT,
			ezsms_text_error_message(result.error), (zend_ulong)result.offset);
		ezsms_reading_throw(
			reading, EZSMS_INCOMING_MESSAGE, EZSMS_CALLBACK_UNDECODABLE, nothing, detail);
		zend_string_efree(text);
		return (ezsms_decoded_t){NULL, EZSMS_CHARSET_UTF16};
	}
	ZSTR_VAL(text)[result.size] = '\0';
	return (ezsms_decoded_t){zend_string_truncate(text, result.size, false), EZSMS_CHARSET_UTF16};
}

static ezsms_decoded_t decode_text(ezsms_slice_t message)
{
	if (ezsms_utf8_well_formed(message.ptr, message.length) == message.length) {
		return (ezsms_decoded_t){ezsms_string_of(message), EZSMS_CHARSET_UTF8};
	}

	zend_string *text =
		zend_string_safe_alloc(message.length, EZSMS_WINDOWS1252_DECODED_MAX(1), 0, false);
	const size_t size = ezsms_windows1252_decode(ZSTR_VAL(text), message.ptr, message.length);
	ZSTR_VAL(text)[size] = '\0';
	return (ezsms_decoded_t){zend_string_truncate(text, size, false), EZSMS_CHARSET_WINDOWS1252};
}

static ezsms_decoded_t decode(ezsms_reading_t *reading, int content_type)
{
	const ezsms_slice_t message = reading->fields.values[EZSMS_INCOMING_MESSAGE];

	if (content_type == EZSMS_CONTENT_UNICODE || content_type == EZSMS_CONTENT_UNICODE_ALSO) {
		return decode_hex(reading, message);
	}
	return decode_text(message);
}

static void create(zval *zv, ezsms_reading_t *reading)
{
	const ezsms_slice_t *values = reading->fields.values;
	const int content_type = ezsms_reading_number(reading, EZSMS_INCOMING_CONTENT_TYPE);

	if (content_type < 0) {
		return;
	}
	const ezsms_decoded_t decoded = decode(reading, content_type);
	if (!decoded.text) {
		return;
	}
	object_init_ex(zv, ezsms_ce_IncomingMessage);
	zval *slots = OBJ_PROP_NUM(Z_OBJ_P(zv), 0);
	ezsms_zval_of(&slots[SLOT_SHORTCODE], values[EZSMS_INCOMING_SHORTCODE]);
	ezsms_zval_of(&slots[SLOT_SENDER], values[EZSMS_INCOMING_SENDER]);
	ZVAL_LONG(&slots[SLOT_CONTENT_TYPE], content_type);
	ZVAL_STR(&slots[SLOT_TEXT], decoded.text);
	ezsms_enum_of_charset(&slots[SLOT_CHARSET], decoded.charset);
	ZVAL_COPY(&slots[SLOT_RAW], &reading->raw);
	ZVAL_COPY(&slots[SLOT_EXTRA], &reading->extra);
}

static const ezsms_callback_kind_t kind = {
	"incoming message", ezsms_incoming_names, EZSMS_INCOMING_COUNT, create};

ZEND_METHOD(EzSms_IncomingMessage, fromRequest)
{
	ezsms_callback_from_request(INTERNAL_FUNCTION_PARAM_PASSTHRU, &kind);
}

ZEND_METHOD(EzSms_IncomingMessage, fromQuery)
{
	ezsms_callback_from_query(INTERNAL_FUNCTION_PARAM_PASSTHRU, &kind);
}

ZEND_METHOD(EzSms_IncomingMessage, fromArray)
{
	ezsms_callback_from_array(INTERNAL_FUNCTION_PARAM_PASSTHRU, &kind);
}
