/* SPDX-License-Identifier: MIT */
#include "exceptions.h"
#include "dump.h"
#include "enums.h"
#include "excerpt.h"
#include "strings.h"
#include "zend_exceptions.h"
#include "../../stubs/exceptions.arginfo.h"

zend_class_entry *ezsms_ce_EzSmsException;
zend_class_entry *ezsms_ce_RejectedException;
zend_class_entry *ezsms_ce_NotSentException;
zend_class_entry *ezsms_ce_UnknownOutcomeException;
zend_class_entry *ezsms_ce_InvalidMessageException;
zend_class_entry *ezsms_ce_AcceptedException;
zend_class_entry *ezsms_ce_CallbackException;

/* The exception that carries parameters masks them in dumps; otherwise it is as any exception. */
static zend_object_handlers callback_handlers;
static zend_object *(*exception_create)(zend_class_entry *ce);

static HashTable *callback_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	static const char *const masked[] = {"found", "raw", NULL};

	return ezsms_dump(object, purpose, masked);
}

static zend_object *callback_create(zend_class_entry *ce)
{
	zend_object *object = exception_create(ce);

	object->handlers = &callback_handlers;
	return object;
}

void ezsms_exceptions_register(void)
{
	ezsms_ce_EzSmsException = register_class_EzSms_EzSmsException(zend_ce_exception);
	ezsms_ce_RejectedException = register_class_EzSms_RejectedException(ezsms_ce_EzSmsException);
	ezsms_ce_NotSentException = register_class_EzSms_NotSentException(ezsms_ce_EzSmsException);
	ezsms_ce_UnknownOutcomeException =
		register_class_EzSms_UnknownOutcomeException(ezsms_ce_EzSmsException);
	ezsms_ce_InvalidMessageException =
		register_class_EzSms_InvalidMessageException(ezsms_ce_EzSmsException);
	ezsms_ce_AcceptedException = register_class_EzSms_AcceptedException(ezsms_ce_EzSmsException);
	ezsms_ce_CallbackException = register_class_EzSms_CallbackException(ezsms_ce_EzSmsException);
	exception_create = ezsms_ce_CallbackException->create_object;
	ezsms_ce_CallbackException->create_object = callback_create;
	ezsms_masked_handlers_init(&callback_handlers, callback_properties_for);
}

/* Takes the value over. */
static void set(zend_object *exception, const char *name, zval *value)
{
	zend_update_property(exception->ce, exception, name, strlen(name), value);
	zval_ptr_dtor(value);
}

static void set_long(zend_object *exception, const char *name, zend_long number)
{
	zval value;

	ZVAL_LONG(&value, number);
	set(exception, name, &value);
}

static void set_string(zend_object *exception, const char *name, zend_string *string)
{
	zval value;

	ezsms_zval_copy_or_null(&value, string);
	set(exception, name, &value);
}

static void set_return_code(zend_object *exception, int code)
{
	zval value;

	ezsms_enum_of_long(&value, ezsms_ce_ReturnCode, code);
	set(exception, "returnCode", &value);
}

static void set_phase(zend_object *exception, ezsms_phase_t phase)
{
	zval value;

	ezsms_enum_of_phase(&value, (int)phase);
	set(exception, "phase", &value);
}

static void throw_rejected(const ezsms_failure_t *failure)
{
	const int code = failure->transaction->outcome.code;
	zend_object *exception = zend_throw_exception_ex(ezsms_ce_RejectedException, code,
		"The gateway refused the request with %d: %s", code, ezsms_code_description(code));

	set_return_code(exception, code);
	set_string(exception, "seqno", failure->seqno);
	set_long(exception, "attempts", (zend_long)failure->transaction->attempts);
}

/* Where memory was out before there was a transaction, this is what it would have said. */
static void throw_not_sent(const ezsms_failure_t *failure)
{
	const ezsms_transaction_t *transaction = failure->transaction;
	const ezsms_exchange_t *exchange = transaction ? &transaction->exchange : NULL;
	const ezsms_phase_t phase = exchange ? exchange->facts.phase : EZSMS_PHASE_RESOLVE;
	zend_object *exception = zend_throw_exception_ex(ezsms_ce_NotSentException, 0,
		"The request was not sent; it failed while %s: %s", ezsms_phase_activity(phase),
		exchange ? ezsms_exchange_error(exchange) : "Out of memory");

	set_phase(exception, phase);
	set_long(exception, "curlCode", exchange ? exchange->facts.result : EZSMS_OUT_OF_MEMORY);
	set_string(exception, "seqno", failure->seqno);
	set_long(exception, "attempts", transaction ? (zend_long)transaction->attempts : 1);
}

/* What is likely wrong where a page answers that isn't the gateway's. */
static const char *hint(long http_status)
{
	if (http_status / 100 == 3) {
		return " (redirects are not followed)";
	}
	return http_status == 404 ? " (is the base URL right?)" : "";
}

static zend_object *throw_unknown_code(const ezsms_transaction_t *transaction)
{
	zend_class_entry *ce = ezsms_ce_UnknownOutcomeException;
	const int code = transaction->outcome.code;
	const char *description = ezsms_code_description(code);

	if (!description) {
		description = "a code that the specification does not list";
	}
	if (transaction->attempts > 1) {
		return zend_throw_exception_ex(ce, code,
			"The outcome of the request is unknown; of %u attempts, the last that was handed over "
			"was answered %d: %s",
			transaction->attempts, code, description);
	}
	return zend_throw_exception_ex(ce, code,
		"The outcome of the request is unknown; the gateway answered %d: %s", code, description);
}

/* Throws with a message that says what was seen instead of an answer. */
static zend_object *throw_unknown_as_seen(
	const ezsms_transaction_t *transaction, const zend_string *excerpt)
{
	zend_class_entry *ce = ezsms_ce_UnknownOutcomeException;
	const ezsms_exchange_t *exchange = &transaction->exchange;

	if (!ezsms_exchange_has_reply(exchange)) {
		return zend_throw_exception_ex(ce, 0,
			"The outcome of the request is unknown; it failed while %s: %s",
			ezsms_phase_activity(exchange->facts.phase), ezsms_exchange_error(exchange));
	}
	if (transaction->outcome.code) {
		return throw_unknown_code(transaction);
	}

	zend_string *line = ezsms_excerpt_line(excerpt);
	zend_object *exception = zend_throw_exception_ex(ce, 0,
		"The outcome of the request is unknown; the gateway answered HTTP %ld "
		"with no return code%s: \"%s\"",
		exchange->facts.http_status, hint(exchange->facts.http_status), ZSTR_VAL(line));
	zend_string_release(line);
	return exception;
}

static void throw_unknown(const ezsms_failure_t *failure)
{
	const ezsms_transaction_t *transaction = failure->transaction;
	const ezsms_facts_t *facts = &transaction->exchange.facts;
	zend_string *excerpt = ezsms_excerpt(&transaction->exchange, failure->pairs, failure->count);
	zend_object *exception = throw_unknown_as_seen(transaction, excerpt);

	set_phase(exception, facts->phase);
	set_long(exception, "curlCode", facts->capped ? 0 : facts->result);
	set_long(exception, "httpStatus", facts->http_status);
	set_return_code(exception, transaction->outcome.code);
	set_string(exception, "seqno", failure->seqno);
	set_long(exception, "attempts", (zend_long)transaction->attempts);
	set_string(exception, "reply", excerpt);
	zend_string_release(excerpt);
}

void ezsms_throw_outcome(const ezsms_failure_t *failure)
{
	const ezsms_outcome_kind_t kind =
		failure->transaction ? failure->transaction->outcome.kind : EZSMS_OUTCOME_NOT_SENT;

	switch (kind) {
		case EZSMS_OUTCOME_REJECTED:
			throw_rejected(failure);
			break;
		case EZSMS_OUTCOME_NOT_SENT:
			throw_not_sent(failure);
			break;
		case EZSMS_OUTCOME_UNKNOWN:
			throw_unknown(failure);
			break;
		case EZSMS_OUTCOME_ACCEPTED:
			break;
	}
}

/* The end of the script, which is no exception to be caught or chained. */
static bool is_exit(const zend_object *exception)
{
	return zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception);
}

zend_object *ezsms_exception_take(void)
{
	zend_object *exception = EG(exception);

	GC_ADDREF(exception);
	zend_clear_exception();
	return exception;
}

static zend_object *previous_of(zend_object *exception)
{
	zval unused;
	const zval *previous = zend_read_property_ex(zend_get_exception_base(exception), exception,
		ZSTR_KNOWN(ZEND_STR_PREVIOUS), true, &unused);

	return Z_TYPE_P(previous) == IS_OBJECT ? Z_OBJ_P(previous) : NULL;
}

/* Whoever throws may have put the one set aside behind his own; zend_exception_set_previous() would
 * then forget the reference that it is given. */
static bool is_behind(zend_object *exception, const zend_object *wanted)
{
	do {
		exception = previous_of(exception);
	} while (exception && exception != wanted);
	return exception != NULL;
}

/* Takes the exception over. */
void ezsms_exception_chain(zend_object **aside, zend_object *exception)
{
	if (*aside && is_behind(*aside, exception)) {
		OBJ_RELEASE(exception);
		return;
	}
	if (*aside && is_behind(exception, *aside)) {
		OBJ_RELEASE(*aside);
	} else if (*aside) {
		zend_exception_set_previous(exception, *aside);
	}
	*aside = exception;
}

void ezsms_exception_set_aside(zend_object **aside)
{
	if (!EG(exception) || is_exit(EG(exception))) {
		return;
	}
	ezsms_exception_chain(aside, ezsms_exception_take());
}

void ezsms_throw_invalid_message(void)
{
	zend_object *error = ezsms_exception_take();
	zval rv;
	const zval *message = zend_read_property_ex(
		zend_get_exception_base(error), error, ZSTR_KNOWN(ZEND_STR_MESSAGE), true, &rv);

	zend_throw_exception_ex(ezsms_ce_InvalidMessageException, 0, "The message is not valid: %s",
		Z_TYPE_P(message) == IS_STRING ? Z_STRVAL_P(message) : "");
	zend_exception_set_previous(EG(exception), error);
}

/* Takes the value over. */
static void throw_accepted(zval *value)
{
	zend_object *exception =
		zend_throw_exception(ezsms_ce_AcceptedException, "The gateway accepted the request", 0);

	set(exception, "value", value);
	ZVAL_UNDEF(value);
}

void ezsms_exception_throw_again(zend_object *aside, zval *value)
{
	/* Without either, the script's time is up, and nobody has looked what the outcome is. */
	if (!EG(exception) && Z_TYPE_P(value) == IS_OBJECT) {
		throw_accepted(value);
	}
	if (EG(exception) && !is_exit(EG(exception))) {
		zend_exception_set_previous(aside, ezsms_exception_take());
	}
	zend_throw_exception_internal(aside);
}

void ezsms_throw_callback(const char *message, const char *field, ezsms_slice_t found, zval *raw)
{
	zend_object *exception = zend_throw_exception(ezsms_ce_CallbackException, message, 0);
	zval value;

	if (field) {
		ZVAL_STRING(&value, field);
	} else {
		ZVAL_NULL(&value);
	}
	set(exception, "field", &value);
	ezsms_zval_of(&value, found);
	set(exception, "found", &value);
	ZVAL_COPY(&value, raw);
	set(exception, "raw", &value);
}
