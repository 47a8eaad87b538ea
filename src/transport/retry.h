/* SPDX-License-Identifier: MIT */
/*
 * Whether a request is tried again, and how long after. Pure rules, no state.
 */
#ifndef EZSMS_RETRY_H
#define EZSMS_RETRY_H

#include "outcome.h"

#include <stdint.h>

/*
 * `repeatable` says that the gateway would recognise a repetition, or that it wouldn't matter. What
 * is known of the request as a whole counts, not the last attempt alone.
 */
bool ezsms_retry_is_safe(const ezsms_outcome_t *outcome, bool repeatable);

/*
 * Milliseconds to wait after that many attempts: at least half of a span that doubles with each, so
 * that many clients that failed together don't come back together. `random` chooses within it.
 */
int64_t ezsms_retry_wait(unsigned attempts, uint32_t random);

#endif
