/* SPDX-License-Identifier: MIT */
#include "request.h"
#include "enums.h"
#include "exceptions.h"
#include "php_ezsms.h"
#include "strings.h"
#include "values.h"

/* One request while it is under way. */
typedef struct {
	ezsms_engine_t *engine;
	ezsms_pair_t pairs[EZSMS_PARAMETER_COUNT];
	ezsms_failure_t facts;
	ezsms_exchange_t *exchange;
} ezsms_call_t;

/*
 * The thread's engine unless the client has its own. After a fork neither is ours: both are
 * abandoned, and made anew, without a touch on the sockets, which are the parent's.
 */
static ezsms_engine_t *engine_of(ezsms_client_t *client)
{
	ezsms_engine_t **engine = client->options.persistent ? &EZSMS_G(engine) : &client->engine;

	if (*engine && !(ezsms_engine_is_ours(*engine) && ezsms_engine_is_sound(*engine))) {
		ezsms_engine_free(*engine);
		*engine = NULL;
	}
	if (!*engine) {
		*engine = ezsms_engine_new();
	}
	return *engine;
}

static void begin(ezsms_call_t *call, ezsms_client_t *client, ezsms_slice_t page,
	const ezsms_pair_t *pairs, size_t count, zend_string *seqno, bool repeatable)
{
	call->engine = engine_of(client);
	call->exchange = NULL;
	if (call->engine) {
		call->exchange =
			ezsms_engine_request(call->engine, &client->settings, page, pairs, count, repeatable);
	}
	call->facts = (ezsms_failure_t){seqno, call->exchange, pairs, count};
}

static void end(ezsms_call_t *call)
{
	if (call->exchange) {
		ezsms_engine_release(call->engine, call->exchange);
	}
}

static ezsms_outcome_t outcome_of(const ezsms_call_t *call, ezsms_page_t page, size_t recipients)
{
	const ezsms_outcome_t not_sent = {EZSMS_OUTCOME_NOT_SENT, false, 0, {NULL, 0}};

	return call->exchange ? ezsms_outcome_of(call->exchange, page, recipients) : not_sent;
}

static ezsms_fields_t fields_with_credentials(const ezsms_client_t *client)
{
	ezsms_fields_t fields = {0};

	fields.values[EZSMS_PARAMETER_USERNAME] = ezsms_slice_of(client->username);
	fields.values[EZSMS_PARAMETER_PASSWORD] = ezsms_slice_of(client->password);
	return fields;
}

static void begin_page(ezsms_call_t *call, ezsms_client_t *client, ezsms_page_t page,
	ezsms_fields_t *fields, zend_string *seqno, bool repeatable)
{
	fields->values[ezsms_page_seqno(page)] = ezsms_slice_of(seqno);
	const size_t count = ezsms_dialect_pairs(call->pairs, &client->dialect, fields);
	begin(call, client, client->dialect.pages[page], call->pairs, count, seqno, repeatable);
}

/* The codes of a reply that lists one for each number, or the one code that there is. */
static void codes_of(zval *codes, const ezsms_call_t *call, ezsms_page_t page, size_t recipients)
{
	ezsms_slice_t rest = ezsms_exchange_body(call->exchange);
	ezsms_reply_t entry;

	array_init(codes);
	if (recipients <= 1) {
		add_next_index_long(codes, ezsms_reply_read(page, rest).code);
		return;
	}
	while (ezsms_reply_next(page, &rest, &entry)) {
		add_next_index_long(codes, entry.code);
	}
}

static void conclude(
	ezsms_call_t *call, ezsms_page_t page, ezsms_receipt_t receipt, zval *return_value)
{
	const ezsms_outcome_t outcome = outcome_of(call, page, receipt.recipients);

	if (outcome.kind != EZSMS_OUTCOME_ACCEPTED) {
		ezsms_throw_outcome(&outcome, &call->facts);
		return;
	}
	receipt.code = outcome.code;
	receipt.message_id = outcome.message_id;
	receipt.duplicate = outcome.duplicate;
	receipt.attempts = call->exchange->issues;
	codes_of(&receipt.codes, call, page, receipt.recipients);
	ezsms_receipt_create(return_value, &receipt);
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

	begin_page(&call, client, submission->page, &fields, submission->seqno, submission->seqno);
	conclude(&call, submission->page,
		(ezsms_receipt_t){
			.seqno = submission->seqno,
			.type = submission->type,
			.recipients = submission->recipients,
			.segments = submission->segments,
		},
		return_value);
	end(&call);
}

void ezsms_request_transfer(ezsms_client_t *client, zend_string *customer, zend_string *credits,
	zend_string *seqno, zval *return_value)
{
	ezsms_fields_t fields = fields_with_credentials(client);
	ezsms_call_t call;

	fields.values[EZSMS_PARAMETER_CUSTOMER] = ezsms_slice_of(customer);
	fields.values[EZSMS_PARAMETER_CREDIT] = ezsms_slice_of(credits);
	begin_page(&call, client, EZSMS_PAGE_TRANSFER, &fields, seqno, seqno);
	conclude(&call, EZSMS_PAGE_TRANSFER, (ezsms_receipt_t){.seqno = seqno}, return_value);
	end(&call);
}

/* A page that is an error by its status holds no balance, whatever numbers stand in it. */
static ezsms_credits_t credits_of(const ezsms_call_t *call, int code)
{
	const ezsms_credits_t none = {{NULL, 0}, {NULL, 0}};
	const ezsms_exchange_t *exchange = call->exchange;

	if (!exchange || !exchange->issues || !ezsms_exchange_has_reply(exchange) ||
		exchange->http_status / 100 != 2) {
		return none;
	}
	const ezsms_credits_t credits = ezsms_credits_read(ezsms_exchange_body(exchange));
	/* 1702 or 1703 alone on the page is the code; with another number beside it, credits used. */
	return ezsms_code_applies(EZSMS_PAGE_CREDITS, code) && !credits.used.ptr ? none : credits;
}

void ezsms_request_credits(ezsms_client_t *client, zval *return_value)
{
	ezsms_fields_t fields = fields_with_credentials(client);
	ezsms_call_t call;

	begin_page(&call, client, EZSMS_PAGE_CREDITS, &fields, NULL, true);
	const ezsms_outcome_t outcome = outcome_of(&call, EZSMS_PAGE_CREDITS, 1);
	const ezsms_credits_t credits = credits_of(&call, outcome.code);
	if (credits.used.ptr || credits.remaining.ptr) {
		ezsms_credits_create(return_value, credits, ezsms_exchange_body(call.exchange));
	} else {
		ezsms_throw_outcome(&outcome, &call.facts);
	}
	end(&call);
}

void ezsms_request_call(ezsms_client_t *client, ezsms_slice_t page, ezsms_pair_t *pairs,
	size_t count, zval *return_value)
{
	const ezsms_slice_t *names = client->dialect.parameters;
	ezsms_call_t call;

	pairs[0] = (ezsms_pair_t){
		names[EZSMS_PARAMETER_USERNAME], ezsms_slice_of(client->username), EZSMS_FORM_PERCENT};
	pairs[1] = (ezsms_pair_t){
		names[EZSMS_PARAMETER_PASSWORD], ezsms_slice_of(client->password), EZSMS_FORM_PERCENT};
	begin(&call, client, page, pairs, count, NULL, false);
	if (call.exchange && call.exchange->issues && ezsms_exchange_has_reply(call.exchange)) {
		const ezsms_slice_t body = ezsms_exchange_body(call.exchange);
		ezsms_reply_create(return_value, ezsms_reply_read(EZSMS_PAGE_SEND, body), body,
			call.exchange->http_status, call.exchange->issues);
	} else {
		const ezsms_outcome_t outcome = outcome_of(&call, EZSMS_PAGE_SEND, 1);
		ezsms_throw_outcome(&outcome, &call.facts);
	}
	end(&call);
}
