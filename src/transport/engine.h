/* SPDX-License-Identifier: MIT */
/*
 * The engine drives transactions over one libcurl multi handle, whose connections outlive them. An
 * engine belongs to one thread and to the process that made it: libcurl promises nothing after a
 * fork.
 */
#ifndef EZSMS_ENGINE_H
#define EZSMS_ENGINE_H

#include "transaction.h"

typedef struct ezsms_engine ezsms_engine_t;

/*
 * Asked between the waits, outside of libcurl: true to give up waiting. It may do anything in the
 * meantime, use this engine as well, or fork.
 */
typedef bool (*ezsms_interrupt_t)(void);

/* The engines of a thread, each in the list as long as it lives. */
typedef struct {
	ezsms_engine_t *first;
} ezsms_engines_t;

/* NULL when memory is out. The list must outlive it. */
ezsms_engine_t *ezsms_engine_new(ezsms_engines_t *engines, ezsms_interrupt_t interrupt);

/* For one more user. */
ezsms_engine_t *ezsms_engine_retain(ezsms_engine_t *engine);

/*
 * By each user. The last one leaves it to the last transaction that is held. In a process other
 * than the one that made it, the engine is abandoned: its sockets are the parent's.
 */
void ezsms_engine_free(ezsms_engine_t *engine);

/* False in a process that inherited the engine by a fork. */
bool ezsms_engine_is_ours(const ezsms_engine_t *engine);

/* False there, and once libcurl has failed in a way that
 * leaves nothing to go on with. */
bool ezsms_engine_is_usable(const ezsms_engine_t *engine);

/*
 * Retires every transaction that was handed out and never released: whoever held it was jumped
 * over, as PHP does when memory_limit or a fatal error ends a request.
 */
void ezsms_engine_recall(ezsms_engine_t *engine);

/* The same for all of a thread, those among them that have no user any more. */
void ezsms_engines_recall(ezsms_engines_t *engines);

/*
 * Begins the first attempt, within the settings' time-outs. The transaction is to be released.
 * NULL, with nothing sent, when memory is out.
 */
ezsms_transaction_t *ezsms_engine_begin(
	ezsms_engine_t *engine, const ezsms_settings_t *settings, const ezsms_request_t *request);

/* Waits until an attempt is over. False where none was made: the wait for the next one was given
 * up, or took longer than it should. */
bool ezsms_engine_wait(ezsms_engine_t *engine, ezsms_transaction_t *transaction);

/*
 * Begins another attempt after a pause, within which `random` chooses, for a transaction that isn't
 * settled. False where that could not be before the deadline: what is known then is all there is.
 */
bool ezsms_engine_retry(ezsms_engine_t *engine, ezsms_transaction_t *transaction, uint32_t random);

void ezsms_engine_release(ezsms_engine_t *engine, ezsms_transaction_t *transaction);

/*
 * For those that have many under way: waits until one of the queue has an attempt that is over, or
 * until that moment of ezsms_clock_exact(). False where that was interrupted, or the engine is not
 * usable any more; nothing is given up by that.
 */
#define EZSMS_FOREVER (INT64_MAX / 2)
bool ezsms_engine_work(ezsms_engine_t *engine, const ezsms_queue_t *queue, int64_t until);

/* Whether there is anything under way for the queue, or in it. */
bool ezsms_engine_has(const ezsms_engine_t *engine, const ezsms_queue_t *queue);

/* Ends all that is under way for the queue; of what has been answered by then the reply counts. */
void ezsms_engine_give_up(ezsms_engine_t *engine, const ezsms_queue_t *queue);

/* Releases whatever there is of the queue. */
void ezsms_engine_drop(ezsms_engine_t *engine, const ezsms_queue_t *queue);

#endif
