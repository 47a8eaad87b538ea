/* SPDX-License-Identifier: MIT */
#include "request.h"
#include "enums.h"
#include "interrupt.h"
#include "strings.h"
#include "values.h"

/* The last thing that is done with a call. A handler that runs after it would take the value along
 * if it threw. */
static void end(ezsms_call_t *call, zval *return_value)
{
	ezsms_call_release(call);
	if (!EG(exception) && ezsms_interrupt()) {
		ezsms_exception_set_aside(&call->aside);
	}
	if (call->aside) {
		ezsms_exception_throw_again(call->aside, return_value);
	}
	ezsms_interrupt_raise();
}

static ezsms_fields_t fields_with_credentials(const ezsms_client_t *client)
{
	ezsms_fields_t fields = {0};

	fields.values[EZSMS_PARAMETER_USERNAME] = ezsms_slice_of(client->username);
	fields.values[EZSMS_PARAMETER_PASSWORD] = ezsms_slice_of(client->password);
	return fields;
}

/* The request for a page of the specification. Its pairs are the call's. */
static ezsms_request_t request_of(
	ezsms_call_t *call, ezsms_client_t *client, ezsms_page_t page, const ezsms_fields_t *fields)
{
	return (ezsms_request_t){
		.target = {page, client->dialect.pages[page]},
		.pairs = call->pairs,
		.count = ezsms_dialect_pairs(call->pairs, &client->dialect, fields),
		.recipients = 1,
		.repeatable = fields->values[ezsms_page_seqno(page)].ptr != NULL,
	};
}

static void run(
	ezsms_call_t *call, ezsms_client_t *client, const ezsms_request_t *request, zend_string *seqno)
{
	ezsms_call_begin(call, client, ezsms_client_engine(client), request, seqno);
	ezsms_call_run(call);
}

/* The codes of a reply that lists one for each number, or the one code that there is. */
static void codes_of(zval *codes, const ezsms_call_t *call)
{
	const ezsms_transaction_t *transaction = call->transaction;
	ezsms_slice_t rest = ezsms_call_body(call);
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

static void receipt_of(ezsms_call_t *call, ezsms_receipt_t receipt, zval *return_value)
{
	const ezsms_transaction_t *transaction = call->transaction;

	receipt.code = transaction->outcome.code;
	receipt.message_id = transaction->outcome.message_id;
	receipt.seqno = call->facts.seqno;
	receipt.duplicate = transaction->outcome.duplicate;
	receipt.attempts = transaction->attempts;
	codes_of(&receipt.codes, call);
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

/* Switched off for the client, a seqno still goes out where the caller chose it. */
zend_string *ezsms_request_seqno(const ezsms_client_t *client, const ezsms_submission_t *submission)
{
	const bool is_off = submission->is_seqno_generated && !client->options.seqno;

	return is_off ? NULL : submission->seqno;
}

static void add_kind(ezsms_fields_t *fields, const ezsms_submission_t *submission)
{
	static const char types[] = "0123456";

	if (submission->format) {
		fields->values[EZSMS_PARAMETER_MSGTYPE] = ezsms_barcode_format_of_enum(submission->format);
	} else {
		fields->values[EZSMS_PARAMETER_TYPE] = (ezsms_slice_t){&types[submission->type], 1};
	}
}

void ezsms_request_begin(ezsms_call_t *call, ezsms_client_t *client, ezsms_engine_t *engine,
	const ezsms_submission_t *submission, ezsms_queue_t *queue, void *context)
{
	zend_string *sender = submission->sender ? submission->sender : client->sender;
	zend_string *seqno = ezsms_request_seqno(client, submission);
	ezsms_fields_t fields = fields_with_credentials(client);

	fields.message_encoding = encoding_of(submission);
	fields.values[EZSMS_PARAMETER_MESSAGE] = ezsms_slice_of(submission->content);
	fields.values[EZSMS_PARAMETER_MOBILE] = ezsms_slice_of(submission->mobile);
	fields.values[EZSMS_PARAMETER_SENDER] = ezsms_slice_of(sender);
	fields.values[ezsms_page_seqno(submission->page)] = ezsms_slice_of(seqno);
	add_kind(&fields, submission);

	ezsms_request_t request = request_of(call, client, submission->page, &fields);
	request.recipients = submission->recipients;
	request.queue = queue;
	request.context = context;
	ezsms_call_begin(call, client, engine, &request, seqno);
}

void ezsms_request_receipt(
	ezsms_call_t *call, const ezsms_submission_t *submission, zval *return_value)
{
	receipt_of(call,
		(ezsms_receipt_t){
			.type = submission->type,
			.recipients = submission->recipients,
			.segments = submission->segments,
		},
		return_value);
}

void ezsms_request_submit(
	ezsms_client_t *client, const ezsms_submission_t *submission, zval *return_value)
{
	ezsms_call_t call;

	ezsms_request_begin(&call, client, ezsms_client_engine(client), submission, NULL, NULL);
	ezsms_call_run(&call);
	if (ezsms_call_is_accepted(&call)) {
		ezsms_request_receipt(&call, submission, return_value);
	}
	end(&call, return_value);
}

void ezsms_request_transfer(ezsms_client_t *client, zend_string *customer, zend_string *credits,
	zend_string *seqno, zval *return_value)
{
	ezsms_fields_t fields = fields_with_credentials(client);
	ezsms_call_t call;

	fields.values[EZSMS_PARAMETER_CUSTOMER] = ezsms_slice_of(customer);
	fields.values[EZSMS_PARAMETER_CREDIT] = ezsms_slice_of(credits);
	fields.values[ezsms_page_seqno(EZSMS_PAGE_TRANSFER)] = ezsms_slice_of(seqno);
	const ezsms_request_t request = request_of(&call, client, EZSMS_PAGE_TRANSFER, &fields);
	run(&call, client, &request, seqno);
	if (ezsms_call_is_accepted(&call)) {
		receipt_of(&call, (ezsms_receipt_t){.type = 0}, return_value);
	}
	end(&call, return_value);
}

void ezsms_request_credits(ezsms_client_t *client, zval *return_value)
{
	const ezsms_fields_t fields = fields_with_credentials(client);
	ezsms_call_t call;

	ezsms_request_t request = request_of(&call, client, EZSMS_PAGE_CREDITS, &fields);
	/* To ask twice changes nothing. */
	request.repeatable = true;
	run(&call, client, &request, NULL);
	if (ezsms_call_is_accepted(&call)) {
		ezsms_credits_create(
			return_value, call.transaction->outcome.credits, ezsms_call_body(&call));
	}
	end(&call, return_value);
}

void ezsms_request_call(ezsms_client_t *client, ezsms_slice_t page, ezsms_pair_t *pairs,
	size_t count, zval *return_value)
{
	const ezsms_slice_t *names = client->dialect.parameters;
	const ezsms_request_t request = {
		.target = {EZSMS_PAGE_OTHER, page}, .pairs = pairs, .count = count, .recipients = 1};
	ezsms_call_t call;

	pairs[0] = (ezsms_pair_t){
		names[EZSMS_PARAMETER_USERNAME], ezsms_slice_of(client->username), EZSMS_FORM_PERCENT};
	pairs[1] = (ezsms_pair_t){
		names[EZSMS_PARAMETER_PASSWORD], ezsms_slice_of(client->password), EZSMS_FORM_PERCENT};
	run(&call, client, &request, NULL);
	if (ezsms_call_is_accepted(&call)) {
		const ezsms_slice_t body = ezsms_call_body(&call);
		ezsms_reply_create(return_value, ezsms_reply_read(EZSMS_PAGE_SEND, body), body,
			call.transaction->exchange.facts.http_status, call.transaction->attempts);
	}
	end(&call, return_value);
}
