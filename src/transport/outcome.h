/* SPDX-License-Identifier: MIT */
/*
 * Decides which of the four outcomes an exchange had. The rule that matters: "not sent" and
 * "rejected" are claims that have to be proven, everything unproven is unknown.
 */
#ifndef EZSMS_OUTCOME_H
#define EZSMS_OUTCOME_H

#include "../protocol/reply.h"
#include "exchange.h"

typedef enum {
	EZSMS_OUTCOME_ACCEPTED,
	EZSMS_OUTCOME_REJECTED,
	EZSMS_OUTCOME_NOT_SENT,
	EZSMS_OUTCOME_UNKNOWN,
} ezsms_outcome_kind_t;

typedef struct {
	ezsms_outcome_kind_t kind;
	bool duplicate;           /* accepted before, under the same seqno */
	int code;                 /* the gateway's, or 0 */
	ezsms_slice_t message_id; /* points into the exchange's body; may be absent */
} ezsms_outcome_t;

/* `recipients` of a submission; with more than one, the reply may list a code for each. */
ezsms_outcome_t ezsms_outcome_of(
	const ezsms_exchange_t *exchange, ezsms_page_t page, size_t recipients);

#endif
