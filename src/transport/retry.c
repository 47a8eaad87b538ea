/* SPDX-License-Identifier: MIT */
#include "retry.h"

enum { SPAN_FIRST = 250, SPAN_MAX = 8000 };

bool ezsms_retry_is_safe(const ezsms_outcome_t *outcome, bool repeatable)
{
	switch (outcome->kind) {
		case EZSMS_OUTCOME_NOT_SENT:
			return true;
		case EZSMS_OUTCOME_UNKNOWN:
			return repeatable && !outcome->refused;
		case EZSMS_OUTCOME_ACCEPTED:
		case EZSMS_OUTCOME_REJECTED:
			break;
	}
	return false;
}

static uint32_t span_after(unsigned attempts)
{
	uint32_t span = SPAN_FIRST;

	while (--attempts > 0 && span < SPAN_MAX) {
		span *= 2;
	}
	return span < SPAN_MAX ? span : SPAN_MAX;
}

int64_t ezsms_retry_wait(unsigned attempts, uint32_t random)
{
	const uint32_t least = span_after(attempts) / 2;

	return least + random % (least + 1);
}
