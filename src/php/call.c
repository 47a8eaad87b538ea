/* SPDX-License-Identifier: MIT */
#include "call.h"
#include "interrupt.h"
#include "php_ezsms.h"
#include "values.h"
#include "ext/random/php_random.h"

/*
 * The thread's engine unless the client has its own. After a fork neither is ours: both are
 * abandoned, and made anew, without a touch on the sockets, which are the parent's.
 */
ezsms_engine_t *ezsms_client_engine(ezsms_client_t *client)
{
	ezsms_engine_t **engine = client->options.persistent ? &EZSMS_G(engine) : &client->engine;

	if (*engine && !ezsms_engine_is_usable(*engine)) {
		ezsms_engine_free(*engine);
		*engine = NULL;
	}
	if (!*engine) {
		*engine = ezsms_engine_new(&EZSMS_G(engines), ezsms_interrupt);
	}
	return *engine;
}

void ezsms_call_begin(ezsms_call_t *call, ezsms_client_t *client, ezsms_engine_t *engine,
	const ezsms_request_t *request, zend_string *seqno)
{
	call->client = client;
	call->engine = engine;
	call->page = request->target.name;
	call->aside = NULL;
	call->transaction = engine ? ezsms_engine_begin(engine, &client->settings, request) : NULL;
	call->facts = (ezsms_failure_t){seqno, call->transaction, request->pairs, request->count};
}

/* Tells the observer of an attempt that is over. What it throws waits until the request is settled,
 * so that no outcome is lost. */
static void observe(ezsms_call_t *call)
{
	zval *observer = &call->client->options.observer;
	zval attempt, nothing;

	ezsms_exception_set_aside(&call->aside);
	if (Z_TYPE_P(observer) != IS_OBJECT || ezsms_script_is_ending()) {
		return;
	}
	ezsms_attempt_create(&attempt, call->page, call->transaction);
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

bool ezsms_call_settle(ezsms_call_t *call, bool may_retry)
{
	ezsms_transaction_t *transaction = call->transaction;

	/* A pause that was given up, or took too long, leaves what was known before. */
	if (transaction->tries == transaction->settled) {
		return true;
	}
	observe(call);
	return ezsms_transaction_settle(transaction) || !may_retry || ezsms_script_is_ending() ||
		!ezsms_engine_retry(call->engine, transaction, jitter());
}

void ezsms_call_run(ezsms_call_t *call)
{
	if (!call->transaction) {
		return;
	}
	do {
		ezsms_engine_wait(call->engine, call->transaction);
	} while (!ezsms_call_settle(call, true));
	ezsms_exception_set_aside(&call->aside);
}

bool ezsms_call_is_accepted(const ezsms_call_t *call)
{
	if (ezsms_script_is_ending()) {
		return false;
	}
	ezsms_throw_outcome(&call->facts);
	return !EG(exception);
}

ezsms_slice_t ezsms_call_body(const ezsms_call_t *call)
{
	return ezsms_exchange_body(&call->transaction->exchange);
}

void ezsms_call_release(ezsms_call_t *call)
{
	if (call->transaction) {
		ezsms_engine_release(call->engine, call->transaction);
		call->transaction = NULL;
	}
}
