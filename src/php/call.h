/* SPDX-License-Identifier: MIT */
/*
 * One request of a client while it is under way: its attempts, who observes them, and what was
 * thrown meanwhile.
 */
#ifndef EZSMS_PHP_CALL_H
#define EZSMS_PHP_CALL_H

#include "client.h"
#include "exceptions.h"

/* Must not move while it is under way. */
typedef struct {
	ezsms_client_t *client;
	ezsms_engine_t *engine;
	ezsms_transaction_t *transaction; /* NULL: memory was out before there was one */
	ezsms_slice_t page;               /* its name; lives as long as the client */
	ezsms_pair_t pairs[EZSMS_PARAMETER_COUNT];
	ezsms_failure_t facts;
	zend_object *aside; /* thrown meanwhile, by an observer or the handler of a signal */
} ezsms_call_t;

/* The engine of a client, which is one that can be used; NULL when memory is out. */
ezsms_engine_t *ezsms_client_engine(ezsms_client_t *client);

/* Begins the first attempt; `seqno` may be NULL. The pairs and the seqno must outlive the call. */
void ezsms_call_begin(ezsms_call_t *call, ezsms_client_t *client, ezsms_engine_t *engine,
	const ezsms_request_t *request, zend_string *seqno);

/* Looks at an attempt that is over. True where that settles the call; otherwise there is another
 * one to wait for. */
bool ezsms_call_settle(ezsms_call_t *call, bool may_retry);

/* Makes attempts until the call is settled, or the script is to end. */
void ezsms_call_run(ezsms_call_t *call);

/* True where there is a value to be made of the reply; otherwise an exception has been thrown, or
 * nobody is left to be told. */
bool ezsms_call_is_accepted(const ezsms_call_t *call);

ezsms_slice_t ezsms_call_body(const ezsms_call_t *call);

/* Gives back what the call holds, but for what has been set aside. */
void ezsms_call_release(ezsms_call_t *call);

#endif
