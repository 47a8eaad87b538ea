/* SPDX-License-Identifier: MIT */
#include "transaction.h"
#include "retry.h"

ezsms_transaction_t *ezsms_queue_take(ezsms_queue_t *queue)
{
	ezsms_transaction_t *transaction = queue->first;

	if (transaction) {
		queue->first = transaction->behind;
		transaction->behind = NULL;
	}
	return transaction;
}

ezsms_outcome_t ezsms_transaction_attempt(const ezsms_transaction_t *transaction)
{
	return ezsms_outcome_of(&transaction->exchange, transaction->page, transaction->recipients);
}

static unsigned attempts_of(const ezsms_facts_t *facts)
{
	return facts->issues ? facts->issues : 1;
}

static void add_attempt(ezsms_transaction_t *transaction)
{
	ezsms_facts_t *facts = &transaction->exchange.facts;
	const ezsms_outcome_t latest = ezsms_transaction_attempt(transaction);

	transaction->settled++;
	transaction->attempts += attempts_of(facts);
	if (transaction->is_doubtful && latest.kind == EZSMS_OUTCOME_NOT_SENT) {
		*facts = transaction->doubt;
		return;
	}
	transaction->outcome = latest;
	if (transaction->is_doubtful && latest.kind == EZSMS_OUTCOME_REJECTED) {
		transaction->outcome.kind = EZSMS_OUTCOME_UNKNOWN;
	}
	if (transaction->outcome.kind == EZSMS_OUTCOME_UNKNOWN) {
		transaction->is_doubtful = true;
		transaction->doubt = *facts;
	}
}

bool ezsms_transaction_settle(ezsms_transaction_t *transaction)
{
	add_attempt(transaction);
	return transaction->is_final || transaction->retries == 0 ||
		!ezsms_retry_is_safe(&transaction->outcome, transaction->exchange.repeatable);
}
