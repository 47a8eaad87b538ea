/* SPDX-License-Identifier: MIT */
/*
 * Decides which of the four outcomes an exchange had. The rule that matters: "not sent" and
 * "rejected" are claims that have to be proven, everything unproven is unknown.
 */
#ifndef EZSMS_OUTCOME_H
#define EZSMS_OUTCOME_H

#include "../protocol/credits.h"
#include "../protocol/reply.h"
#include "exchange.h"

/* What may be true of a request: (name, PHP case, PHP value). */
#define EZSMS_OUTCOMES(X) \
	X(ACCEPTED, "Accepted", "accepted") \
	X(REJECTED, "Rejected", "rejected") \
	X(NOT_SENT, "NotSent", "not-sent") \
	X(UNKNOWN, "Unknown", "unknown")

typedef enum {
#define X(name, case_name, value) EZSMS_OUTCOME_##name,
	EZSMS_OUTCOMES(X)
#undef X
} ezsms_outcome_kind_t;

#define EZSMS_OUTCOME_COUNT (EZSMS_OUTCOME_UNKNOWN + 1)

typedef struct {
	ezsms_outcome_kind_t kind;
	bool duplicate; /* accepted before, under the same seqno */
	/* A code was read that is no acceptance, be it from a reply that was cut. The seqno may be used
	 * up, so that a repetition would be answered 1718 and pass for accepted. */
	bool refused;
	int code; /* the gateway's, or 0 */
	/* These point into the exchange's body, and may be absent. */
	ezsms_slice_t message_id;
	ezsms_credits_t credits; /* of the page of that name */
} ezsms_outcome_t;

/*
 * Of one exchange, taken for itself. `recipients` of a submission: with more than one, the reply
 * may list a code for each. On a page that the specification doesn't name, any whole reply is
 * accepted: what it means is the caller's to say.
 */
ezsms_outcome_t ezsms_outcome_of(
	const ezsms_exchange_t *exchange, ezsms_page_t page, size_t recipients);

#endif
