/* SPDX-License-Identifier: MIT */
/*
 * The engine drives exchanges over one libcurl multi handle, whose connections outlive the exchanges.
 * An engine belongs to one thread and to the process that made it: libcurl promises nothing after a fork.
 */
#ifndef EZSMS_ENGINE_H
#define EZSMS_ENGINE_H

#include "exchange.h"

typedef struct ezsms_engine ezsms_engine_t;

/* NULL when memory is out. */
ezsms_engine_t *ezsms_engine_new(void);

/* In a process other than the one that made it, the engine is abandoned: its sockets are the parent's. */
void ezsms_engine_free(ezsms_engine_t *engine);

/* False in a process that inherited the engine by a fork. */
bool ezsms_engine_is_ours(const ezsms_engine_t *engine);

/* An exchange that is fit for use, or NULL when memory is out. Release it whatever becomes of it. */
ezsms_exchange_t *ezsms_engine_acquire(ezsms_engine_t *engine);
void ezsms_engine_release(ezsms_engine_t *engine, ezsms_exchange_t *exchange);

/* Runs a prepared exchange to its end, within its time-out. */
void ezsms_engine_perform(ezsms_engine_t *engine, ezsms_exchange_t *exchange);

#endif
