/* SPDX-License-Identifier: MIT */
/*
 * One request and every attempt at it, until it is known what became of it. The engine makes the
 * attempts; whoever asked for them looks at each that is over, and decides by settle() whether to
 * have another one.
 */
#ifndef EZSMS_TRANSACTION_H
#define EZSMS_TRANSACTION_H

#include "exchange.h"
#include "outcome.h"

/* What is to be asked of the gateway. */
typedef struct {
	ezsms_target_t target;
	const ezsms_pair_t *pairs;
	size_t count;
	size_t recipients;
	bool repeatable; /* the gateway recognises a repetition, or it wouldn't matter */

	/* For whoever has many under way at once; NULL otherwise. */
	struct ezsms_queue *queue;
	void *context;
} ezsms_request_t;

/* The transactions of one owner of which an attempt is over, oldest first. */
typedef struct ezsms_queue {
	struct ezsms_transaction *first, *last;
} ezsms_queue_t;

typedef enum {
	EZSMS_TRANSACTION_OVER, /* no attempt is under way */
	EZSMS_TRANSACTION_RUNNING,
	EZSMS_TRANSACTION_WAITING, /* for the next attempt */
} ezsms_transaction_state_t;

typedef struct ezsms_transaction {
	ezsms_exchange_t exchange; /* first: libcurl's handle knows it, and so the transaction */
	/* In the engine's list of idle ones, or of those held, which is linked both ways. */
	struct ezsms_transaction *next, *previous;

	ezsms_queue_t *queue;             /* its owner's, or NULL */
	struct ezsms_transaction *behind; /* in that queue */
	void *context;                    /* the owner's */

	ezsms_page_t page;
	size_t recipients;
	ezsms_transaction_state_t state;
	int64_t due;      /* while waiting, by ezsms_clock_now() */
	unsigned retries; /* left */
	bool is_final;    /* nothing more may be tried, whatever the outcome */

	unsigned tries;    /* attempts begun, as we count them */
	unsigned settled;  /* of them, those that settle() has added */
	unsigned attempts; /* those added, with libcurl's own repetitions among them */
	bool is_doubtful;  /* an attempt before the last may have been accepted */
	ezsms_facts_t doubt;
	ezsms_outcome_t outcome; /* of the request as a whole, so far */
} ezsms_transaction_t;

/* The first one of a queue, taken off it; NULL where there is none. */
ezsms_transaction_t *ezsms_queue_take(ezsms_queue_t *queue);

/* What the attempt that is over came to, taken for itself. */
ezsms_outcome_t ezsms_transaction_attempt(const ezsms_transaction_t *transaction);

/*
 * Adds the attempt that is over to what is known. True where that settles the request. The facts in
 * the exchange are those of the last attempt, but of the last one that was handed over where any
 * was: after one of unknown outcome, neither a rejection nor a failure to connect proves anything.
 */
bool ezsms_transaction_settle(ezsms_transaction_t *transaction);

#endif
