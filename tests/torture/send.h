/* SPDX-License-Identifier: MIT */
/*
 * One send of each kind, over an engine and as a client makes it: every attempt, what became of
 * it, and the transaction given back. What the specification says of the reply is checked here.
 */
#ifndef EZSMS_TORTURE_SEND_H
#define EZSMS_TORTURE_SEND_H

#include "transport/engine.h"

/* What is sent: (name, page, value of `type` or `msgtype`, encoding of the message). */
typedef enum {
	KIND_TEXT,
	KIND_FLASH,
	KIND_UNICODE,
	KIND_UNICODE_FLASH,
	KIND_BINARY,
	KIND_BINARY_WITH_UDH,
	KIND_BARCODE,
	KIND_BROADCAST,
	KIND_RAW_UNICODE,
	KIND_CREDITS,
	KIND_TRANSFER,
	KIND_OTHER,
	KIND_COUNT
} kind_t;

const char *kind_name(kind_t kind);

typedef struct {
	bool made; /* false: the engine could not even begin */
	ezsms_outcome_kind_t outcome;
	bool duplicate;
	bool right; /* what was read of the reply is what the gateway wrote */
	unsigned attempts;
	ezsms_phase_t phase;
	int result;
} sent_t;

/* NULL or "" for no seqno. */
sent_t send_once(
	ezsms_engine_t *engine, const ezsms_settings_t *settings, kind_t kind, const char *seqno);

/* For ezsms_engine_new(). Where the engine waits for the next attempt, it lets that time pass. */
bool send_interrupt(void);

#endif
