/* SPDX-License-Identifier: MIT */
#include "values.h"
#include "enums.h"
#include "strings.h"
#include "../../stubs/values.arginfo.h"

zend_class_entry *ezsms_ce_Receipt;
zend_class_entry *ezsms_ce_Credits;
zend_class_entry *ezsms_ce_Segments;
zend_class_entry *ezsms_ce_Reply;
zend_class_entry *ezsms_ce_Attempt;

void ezsms_values_register(void)
{
	ezsms_ce_Receipt = register_class_EzSms_Receipt();
	ezsms_ce_Credits = register_class_EzSms_Credits();
	ezsms_ce_Segments = register_class_EzSms_Segments();
	ezsms_ce_Reply = register_class_EzSms_Reply();
	ezsms_ce_Attempt = register_class_EzSms_Attempt();
}

/* Values are made here only; the constructors exist so that nobody else can. */
ZEND_METHOD(EzSms_Receipt, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(EzSms_Credits, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(EzSms_Segments, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(EzSms_Reply, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(EzSms_Attempt, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

void ezsms_receipt_create(zval *zv, const ezsms_receipt_t *receipt)
{
	object_init_ex(zv, ezsms_ce_Receipt);
	zval *slot = OBJ_PROP_NUM(Z_OBJ_P(zv), 0);

	ZVAL_LONG(slot++, receipt->code);
	ezsms_enum_of_long(slot++, ezsms_ce_ReturnCode, receipt->code);
	ezsms_zval_of(slot++, receipt->message_id);
	ezsms_zval_copy_or_null(slot++, receipt->seqno);
	ezsms_enum_of_long(slot++, ezsms_ce_MessageType, receipt->type);
	ZVAL_LONG(slot++, (zend_long)receipt->recipients);
	ZVAL_LONG(slot++, (zend_long)receipt->segments);
	ZVAL_LONG(slot++, (zend_long)receipt->attempts);
	ZVAL_BOOL(slot++, receipt->duplicate);
	ZVAL_COPY_VALUE(slot, &receipt->codes);
}

/* The slice holds a number already, but no terminating NUL. */
static void zval_of_number(zval *zv, ezsms_slice_t number)
{
	if (!number.ptr) {
		ZVAL_NULL(zv);
		return;
	}
	zend_string *text = ezsms_string_of(number);
	ZVAL_DOUBLE(zv, zend_strtod(ZSTR_VAL(text), NULL));
	zend_string_release(text);
}

void ezsms_credits_create(zval *zv, ezsms_credits_t credits, ezsms_slice_t raw)
{
	object_init_ex(zv, ezsms_ce_Credits);
	zval *slot = OBJ_PROP_NUM(Z_OBJ_P(zv), 0);

	zval_of_number(slot++, credits.used);
	zval_of_number(slot++, credits.remaining);
	ezsms_zval_of(slot, raw);
}

void ezsms_segments_create(zval *zv, const ezsms_segments_t *segments, const char *text)
{
	object_init_ex(zv, ezsms_ce_Segments);
	zval *slot = OBJ_PROP_NUM(Z_OBJ_P(zv), 0);

	ezsms_enum_of_alphabet(slot++, segments->alphabet);
	ZVAL_LONG(slot++, (zend_long)segments->units);
	ZVAL_LONG(slot++, (zend_long)segments->segments);
	ZVAL_LONG(slot++, (zend_long)segments->units_left);
	if (segments->cause_length) {
		ZVAL_STRINGL(slot++, text + segments->cause_offset, segments->cause_length);
		ZVAL_LONG(slot, (zend_long)segments->cause_offset);
	} else {
		ZVAL_NULL(slot++);
		ZVAL_NULL(slot);
	}
}

static void zval_of_code(zval *zv, int code)
{
	if (code) {
		ZVAL_LONG(zv, code);
	} else {
		ZVAL_NULL(zv);
	}
}

void ezsms_reply_create(
	zval *zv, ezsms_reply_t reply, ezsms_slice_t body, long http_status, unsigned attempts)
{
	object_init_ex(zv, ezsms_ce_Reply);
	zval *slot = OBJ_PROP_NUM(Z_OBJ_P(zv), 0);

	zval_of_code(slot++, reply.code);
	ezsms_enum_of_long(slot++, ezsms_ce_ReturnCode, reply.code);
	ezsms_zval_of(slot++, reply.message_id);
	ZVAL_STRINGL(slot++, body.ptr ? body.ptr : "", body.length);
	ZVAL_LONG(slot++, http_status);
	ZVAL_LONG(slot, (zend_long)attempts);
}

static zval *add_facts(zval *slot, const ezsms_facts_t *facts)
{
	ZVAL_LONG(slot++, facts->http_status);
	ezsms_enum_of_phase(slot++, (int)facts->phase);
	ZVAL_LONG(slot++, facts->capped ? 0 : facts->result);
	return slot;
}

static void add_measures(zval *slot, const ezsms_measures_t *measures, bool is_reused)
{
	const int64_t times[] = {measures->resolve, measures->connect, measures->tls, measures->wait,
		measures->reply, measures->total};

	for (size_t i = 0; i < sizeof times / sizeof *times; i++) {
		ZVAL_DOUBLE(slot++, (double)times[i] / 1e6);
	}
	ZVAL_LONG(slot++, (zend_long)measures->sent);
	ZVAL_LONG(slot++, (zend_long)measures->received);
	ZVAL_BOOL(slot, is_reused);
}

void ezsms_attempt_create(zval *zv, ezsms_slice_t page, const ezsms_transaction_t *transaction)
{
	const ezsms_exchange_t *exchange = &transaction->exchange;
	const ezsms_outcome_t outcome = ezsms_transaction_attempt(transaction);
	const ezsms_measures_t measures = ezsms_exchange_measure(exchange);

	object_init_ex(zv, ezsms_ce_Attempt);
	zval *slot = OBJ_PROP_NUM(Z_OBJ_P(zv), 0);

	ezsms_zval_of(slot++, page);
	ZVAL_LONG(slot++, (zend_long)transaction->tries);
	ZVAL_LONG(slot++, (zend_long)exchange->facts.issues);
	ezsms_enum_of_outcome(slot++, (int)outcome.kind);
	zval_of_code(slot++, outcome.code);
	add_measures(add_facts(slot, &exchange->facts), &measures, exchange->facts.reused);
}
