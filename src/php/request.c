/* SPDX-License-Identifier: MIT */
#include "request.h"
#include "enums.h"
#include "exceptions.h"
#include "interrupt.h"
#include "php_ezsms.h"
#include "strings.h"
#include "values.h"
#include "ext/random/php_random.h"

/* One request while it is under way. */
typedef struct {
	ezsms_engine_t *engine;
	ezsms_transaction_t *transaction; /* NULL: memory was out before there was one */
	ezsms_pair_t pairs[EZSMS_PARAMETER_COUNT];
	ezsms_failure_t facts;
	zend_object *aside; /* thrown meanwhile, by an observer or the handler of a signal */
} ezsms_call_t;

/*
 * The thread's engine unless the client has its own. After a fork neither is ours: both are
 * abandoned, and made anew, without a touch on the sockets, which are the parent's.
 */
static ezsms_engine_t *engine_of(ezsms_client_t *client)
{
	ezsms_engine_t **engine = client->options.persistent ? &EZSMS_G(engine) : &client->engine;

	if (*engine && !ezsms_engine_is_usable(*engine)) {
		ezsms_engine_free(*engine);
		*engine = NULL;
	}
	if (!*engine) {
		*engine = ezsms_engine_new(ezsms_interrupt);
	}
	return *engine;
}

/* Tells the observer of an attempt that is over. What it throws waits until the request is settled,
 * so that no outcome is lost. */
static void observe(ezsms_call_t *call, ezsms_client_t *client, ezsms_slice_t page)
{
	zval *observer = &client->options.observer;
	zval attempt, nothing;

	ezsms_exception_set_aside(&call->aside);
	if (Z_TYPE_P(observer) != IS_OBJECT || ezsms_script_is_ending()) {
		return;
	}
	ezsms_attempt_create(&attempt, page, call->transaction);
	call_user_function(NULL, NULL, observer, &nothing, 1, &attempt);
	zval_ptr_dtor(&nothing);
	zval_ptr_dtor(&attempt);
	ezsms_exception_set_aside(&call->aside);
}

/* The pauses of clients that failed together must differ. Without the CSPRNG they still grow. */
static uint32_t jitter(void)
{
	uint32_t random = 0;

	php_random_bytes_silent(&random, sizeof random);
	return random;
}

static void run(ezsms_call_t *call, ezsms_client_t *client, ezsms_slice_t page)
{
	bool more = true;

	while (more && ezsms_engine_wait(call->engine, call->transaction)) {
		observe(call, client, page);
		more = !ezsms_transaction_settle(call->transaction) && !ezsms_script_is_ending() &&
			ezsms_engine_retry(call->engine, call->transaction, jitter());
	}
	ezsms_exception_set_aside(&call->aside);
}

static void begin(
	ezsms_call_t *call, ezsms_client_t *client, const ezsms_request_t *request, zend_string *seqno)
{
	call->aside = NULL;
	call->transaction = NULL;
	call->engine = engine_of(client);
	if (call->engine) {
		call->transaction = ezsms_engine_begin(call->engine, &client->settings, request);
	}
	call->facts = (ezsms_failure_t){seqno, call->transaction, request->pairs, request->count};
	if (call->transaction) {
		run(call, client, request->target.name);
	}
}

/* True where there is a value to be made of the reply; otherwise an exception has been thrown, or
 * nobody is left to be told. */
static bool is_accepted(const ezsms_call_t *call)
{
	if (ezsms_script_is_ending()) {
		return false;
	}
	ezsms_throw_outcome(&call->facts);
	return !EG(exception);
}

static void end(ezsms_call_t *call, zval *return_value)
{
	if (call->transaction) {
		ezsms_engine_release(call->engine, call->transaction);
	}
	if (call->aside) {
		ezsms_exception_throw_again(call->aside, return_value);
	}
	ezsms_interrupt_raise();
}

static ezsms_slice_t body_of(const ezsms_call_t *call)
{
	return ezsms_exchange_body(&call->transaction->exchange);
}

static ezsms_fields_t fields_with_credentials(const ezsms_client_t *client)
{
	ezsms_fields_t fields = {0};

	fields.values[EZSMS_PARAMETER_USERNAME] = ezsms_slice_of(client->username);
	fields.values[EZSMS_PARAMETER_PASSWORD] = ezsms_slice_of(client->password);
	return fields;
}

static void begin_page(ezsms_call_t *call, ezsms_client_t *client, ezsms_page_t page,
	ezsms_fields_t *fields, size_t recipients, zend_string *seqno)
{
	fields->values[ezsms_page_seqno(page)] = ezsms_slice_of(seqno);
	const ezsms_request_t request = {
		.target = {page, client->dialect.pages[page]},
		.pairs = call->pairs,
		.count = ezsms_dialect_pairs(call->pairs, &client->dialect, fields),
		.recipients = recipients,
		/* To ask twice for the credits changes nothing. */
		.repeatable = seqno || page == EZSMS_PAGE_CREDITS,
	};
	begin(call, client, &request, seqno);
}

/* The codes of a reply that lists one for each number, or the one code that there is. */
static void codes_of(zval *codes, const ezsms_call_t *call)
{
	const ezsms_transaction_t *transaction = call->transaction;
	ezsms_slice_t rest = body_of(call);
	ezsms_reply_t entry;

	array_init(codes);
	if (transaction->recipients <= 1) {
		add_next_index_long(codes, transaction->outcome.code);
		return;
	}
	while (ezsms_reply_next(transaction->page, &rest, &entry)) {
		add_next_index_long(codes, entry.code);
	}
}

static void conclude(ezsms_call_t *call, ezsms_receipt_t receipt, zval *return_value)
{
	if (is_accepted(call)) {
		const ezsms_transaction_t *transaction = call->transaction;
		receipt.code = transaction->outcome.code;
		receipt.message_id = transaction->outcome.message_id;
		receipt.duplicate = transaction->outcome.duplicate;
		receipt.attempts = transaction->attempts;
		codes_of(&receipt.codes, call);
		ezsms_receipt_create(return_value, &receipt);
	}
	end(call, return_value);
}

static ezsms_form_encoding_t encoding_of(const ezsms_submission_t *submission)
{
	static const ezsms_form_encoding_t encodings[] = {
#define X(name, case_name, value, form) [value] = EZSMS_FORM_##form,
		EZSMS_MESSAGE_TYPES(X)
#undef X
	};

	/* The page for unconverted Unicode is there so that nobody has to convert. */
	if (submission->page == EZSMS_PAGE_UNICODE) {
		return EZSMS_FORM_PERCENT;
	}
	return encodings[submission->type];
}

void ezsms_request_submit(
	ezsms_client_t *client, const ezsms_submission_t *submission, zval *return_value)
{
	zend_string *sender = submission->sender ? submission->sender : client->sender;
	ezsms_fields_t fields = fields_with_credentials(client);
	const char type = (char)('0' + submission->type);
	/* Switched off for the client, it still goes out where the caller chose it. */
	const bool is_off = submission->is_seqno_generated && !client->options.seqno;
	zend_string *seqno = is_off ? NULL : submission->seqno;
	ezsms_call_t call;

	fields.message_encoding = encoding_of(submission);
	fields.values[EZSMS_PARAMETER_MESSAGE] = ezsms_slice_of(submission->content);
	fields.values[EZSMS_PARAMETER_MOBILE] = ezsms_slice_of(submission->mobile);
	fields.values[EZSMS_PARAMETER_SENDER] = ezsms_slice_of(sender);
	if (submission->format) {
		fields.values[EZSMS_PARAMETER_MSGTYPE] =
			ezsms_slice_of(ezsms_enum_string(submission->format));
	} else {
		fields.values[EZSMS_PARAMETER_TYPE] = (ezsms_slice_t){&type, 1};
	}

	begin_page(&call, client, submission->page, &fields, submission->recipients, seqno);
	conclude(&call,
		(ezsms_receipt_t){
			.seqno = seqno,
			.type = submission->type,
			.recipients = submission->recipients,
			.segments = submission->segments,
		},
		return_value);
}

void ezsms_request_transfer(ezsms_client_t *client, zend_string *customer, zend_string *credits,
	zend_string *seqno, zval *return_value)
{
	ezsms_fields_t fields = fields_with_credentials(client);
	ezsms_call_t call;

	fields.values[EZSMS_PARAMETER_CUSTOMER] = ezsms_slice_of(customer);
	fields.values[EZSMS_PARAMETER_CREDIT] = ezsms_slice_of(credits);
	begin_page(&call, client, EZSMS_PAGE_TRANSFER, &fields, 0, seqno);
	conclude(&call, (ezsms_receipt_t){.seqno = seqno}, return_value);
}

void ezsms_request_credits(ezsms_client_t *client, zval *return_value)
{
	ezsms_fields_t fields = fields_with_credentials(client);
	ezsms_call_t call;

	begin_page(&call, client, EZSMS_PAGE_CREDITS, &fields, 1, NULL);
	if (is_accepted(&call)) {
		ezsms_credits_create(return_value, call.transaction->outcome.credits, body_of(&call));
	}
	end(&call, return_value);
}

void ezsms_request_call(ezsms_client_t *client, ezsms_slice_t page, ezsms_pair_t *pairs,
	size_t count, zval *return_value)
{
	const ezsms_slice_t *names = client->dialect.parameters;
	const ezsms_request_t request = {
		.target = {EZSMS_PAGE_OTHER, page}, .pairs = pairs, .count = count};
	ezsms_call_t call;

	pairs[0] = (ezsms_pair_t){
		names[EZSMS_PARAMETER_USERNAME], ezsms_slice_of(client->username), EZSMS_FORM_PERCENT};
	pairs[1] = (ezsms_pair_t){
		names[EZSMS_PARAMETER_PASSWORD], ezsms_slice_of(client->password), EZSMS_FORM_PERCENT};
	begin(&call, client, &request, NULL);
	if (is_accepted(&call)) {
		const ezsms_slice_t body = body_of(&call);
		ezsms_reply_create(return_value, ezsms_reply_read(EZSMS_PAGE_SEND, body), body,
			call.transaction->exchange.facts.http_status, call.transaction->attempts);
	}
	end(&call, return_value);
}
