/* SPDX-License-Identifier: MIT */
/*
 * From a checked call to a value or an exception: fields become a request, its reply an outcome.
 */
#ifndef EZSMS_PHP_REQUEST_H
#define EZSMS_PHP_REQUEST_H

#include "call.h"

/* Into return_value: a Receipt; or an exception. */
void ezsms_request_submit(
	ezsms_client_t *client, const ezsms_submission_t *submission, zval *return_value);

/* What goes out with it as seqno; NULL for none. */
zend_string *ezsms_request_seqno(
	const ezsms_client_t *client, const ezsms_submission_t *submission);

/*
 * The same in two steps, for a batch: begins the first attempt, and makes a Receipt of a call that
 * is settled and accepted. The submission must outlive the call.
 */
void ezsms_request_begin(ezsms_call_t *call, ezsms_client_t *client, ezsms_engine_t *engine,
	const ezsms_submission_t *submission, ezsms_queue_t *queue, void *context);
void ezsms_request_receipt(
	ezsms_call_t *call, const ezsms_submission_t *submission, zval *return_value);

/* Into return_value: a Receipt; or an exception. */
void ezsms_request_transfer(ezsms_client_t *client, zend_string *customer, zend_string *credits,
	zend_string *seqno, zval *return_value);

/* Into return_value: Credits; or an exception. */
void ezsms_request_credits(ezsms_client_t *client, zval *return_value);

/* Into return_value: a Reply; or an exception. The pairs' first two places are left for the
 * credentials. */
void ezsms_request_call(ezsms_client_t *client, ezsms_slice_t page, ezsms_pair_t *pairs,
	size_t count, zval *return_value);

#endif
