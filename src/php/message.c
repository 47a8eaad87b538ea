/* SPDX-License-Identifier: MIT */
#include "message.h"
#include "dump.h"
#include "enums.h"
#include "strings.h"
#include "../../stubs/message.arginfo.h"

zend_class_entry *ezsms_ce_Message;
static zend_object_handlers message_handlers;

static zend_object *message_create(zend_class_entry *ce)
{
	ezsms_message_t *message = zend_object_alloc(sizeof *message, ce);

	zend_object_std_init(&message->std, ce);
	object_properties_init(&message->std, ce);
	message->std.handlers = &message_handlers;
	return &message->std;
}

static void message_free(zend_object *object)
{
	ezsms_submission_free(&ezsms_message_from_obj(object)->submission);
	zend_object_std_dtor(object);
}

static HashTable *message_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	static const char *const masked[] = {"to", "content", NULL};

	return ezsms_dump(object, purpose, masked);
}

void ezsms_message_register(void)
{
	ezsms_ce_Message = register_class_EzSms_Message();
	ezsms_ce_Message->create_object = message_create;
	memcpy(&message_handlers, &std_object_handlers, sizeof message_handlers);
	message_handlers.offset = offsetof(ezsms_message_t, std);
	message_handlers.free_obj = message_free;
	message_handlers.clone_obj = NULL;
	message_handlers.get_properties_for = message_properties_for;
}

zend_function *ezsms_message_text_function(void)
{
	return zend_hash_str_find_ptr(&ezsms_ce_Message->function_table, "text", 4);
}

ZEND_METHOD(EzSms_Message, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

/* Takes the submission over. The properties are what PHP sees of it, in the order of
 * message.stub.php. */
static void create(zval *zv, const ezsms_submission_t *submission)
{
	object_init_ex(zv, ezsms_ce_Message);
	ezsms_message_from_obj(Z_OBJ_P(zv))->submission = *submission;
	zval *slot = OBJ_PROP_NUM(Z_OBJ_P(zv), 0);

	ZVAL_STR_COPY(slot++, submission->mobile);
	ZVAL_STR_COPY(slot++, submission->content);
	ezsms_enum_of_long(slot++, ezsms_ce_MessageType, submission->type);
	if (submission->format) {
		ZVAL_OBJ_COPY(slot++, submission->format);
	} else {
		ZVAL_NULL(slot++);
	}
	ezsms_zval_copy_or_null(slot++, submission->sender);
	ezsms_zval_copy_or_null(slot++, submission->seqno);
	ZVAL_LONG(slot, (zend_long)submission->segments);
}

ZEND_METHOD(EzSms_Message, text)
{
	ezsms_submission_t submission;

	if (!ezsms_submission_parse_text(INTERNAL_FUNCTION_PARAM_PASSTHRU, &submission)) {
		RETURN_THROWS();
	}
	create(return_value, &submission);
}

ZEND_METHOD(EzSms_Message, binary)
{
	ezsms_submission_t submission;

	if (!ezsms_submission_parse_binary(INTERNAL_FUNCTION_PARAM_PASSTHRU, &submission)) {
		RETURN_THROWS();
	}
	create(return_value, &submission);
}

ZEND_METHOD(EzSms_Message, barcode)
{
	ezsms_submission_t submission;

	if (!ezsms_submission_parse_barcode(INTERNAL_FUNCTION_PARAM_PASSTHRU, &submission)) {
		RETURN_THROWS();
	}
	create(return_value, &submission);
}
