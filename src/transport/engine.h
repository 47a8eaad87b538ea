/* SPDX-License-Identifier: MIT */
/*
 * The engine drives exchanges over one libcurl multi handle, whose connections outlive the
 * exchanges. An engine belongs to one thread and to the process that made it: libcurl promises
 * nothing after a fork.
 */
#ifndef EZSMS_ENGINE_H
#define EZSMS_ENGINE_H

#include "exchange.h"

typedef struct ezsms_engine ezsms_engine_t;

/* NULL when memory is out. */
ezsms_engine_t *ezsms_engine_new(void);

/* In a process other than the one that made it, the engine is abandoned: its sockets are the
 * parent's. */
void ezsms_engine_free(ezsms_engine_t *engine);

/* False in a process that inherited the engine by a fork. */
bool ezsms_engine_is_ours(const ezsms_engine_t *engine);

/* False once libcurl has failed in a way that leaves nothing to go on with. */
bool ezsms_engine_is_sound(const ezsms_engine_t *engine);

/*
 * Retires every exchange that was handed out and never released: whoever held it was jumped over,
 * as PHP does when memory_limit or a fatal error ends a request.
 */
void ezsms_engine_recall(ezsms_engine_t *engine);

/*
 * Sends one request and waits for its reply, within the settings' time-outs. Gives back the
 * concluded exchange, which is to be released; NULL, with nothing sent, when memory is out.
 */
ezsms_exchange_t *ezsms_engine_request(ezsms_engine_t *engine, const ezsms_settings_t *settings,
	ezsms_slice_t page, const ezsms_pair_t *pairs, size_t count, bool repeatable);
void ezsms_engine_release(ezsms_engine_t *engine, ezsms_exchange_t *exchange);

#endif
