/* SPDX-License-Identifier: MIT */
#include "outcome.h"

static ezsms_outcome_t outcome_of_reply(ezsms_reply_t reply)
{
	ezsms_outcome_t outcome = {
		.kind = EZSMS_OUTCOME_UNKNOWN, .code = reply.code, .message_id = reply.message_id};

	switch (reply.meaning) {
		case EZSMS_MEANING_DUPLICATE:
			outcome.duplicate = true;
			/* What an 1718 may carry is not known to be the first message's id. */
			outcome.message_id = (ezsms_slice_t){NULL, 0};
			outcome.kind = EZSMS_OUTCOME_ACCEPTED;
			break;
		case EZSMS_MEANING_ACCEPTED:
			outcome.kind = EZSMS_OUTCOME_ACCEPTED;
			break;
		case EZSMS_MEANING_REJECTED:
			outcome.kind = EZSMS_OUTCOME_REJECTED;
			break;
		case EZSMS_MEANING_UNKNOWN:
			break;
	}
	return outcome;
}

/*
 * One code for all, or one for each: any other number of them leaves recipients without an answer.
 * One unknown recipient makes the whole unknown; one accepted makes it accepted, the rest is in the
 * codes.
 */
static ezsms_reply_t reply_of_list(ezsms_page_t page, ezsms_slice_t body, size_t recipients)
{
	static const ezsms_meaning_t precedence[] = {EZSMS_MEANING_UNKNOWN, EZSMS_MEANING_ACCEPTED,
		EZSMS_MEANING_DUPLICATE, EZSMS_MEANING_REJECTED};
	const ezsms_reply_summary_t summary = ezsms_reply_summarize(page, body);
	ezsms_reply_t reply = {0, EZSMS_MEANING_UNKNOWN, {NULL, 0}};

	if (!summary.count[EZSMS_MEANING_UNKNOWN] && summary.entries != 1 &&
		summary.entries != recipients) {
		return reply;
	}
	for (size_t i = 0; i < sizeof precedence / sizeof *precedence; i++) {
		if (summary.count[precedence[i]]) {
			reply = summary.first[precedence[i]];
			break;
		}
	}
	/* One id of several would be taken for that of all. */
	if (summary.entries > 1) {
		reply.message_id = (ezsms_slice_t){NULL, 0};
	}
	return reply;
}

/* Of a reply that was cut, what is missing from the end matters to a list only. */
static ezsms_reply_t reply_of(
	const ezsms_exchange_t *exchange, ezsms_page_t page, size_t recipients)
{
	const ezsms_slice_t body = ezsms_exchange_body(exchange);
	const ezsms_reply_t nothing = {0, EZSMS_MEANING_UNKNOWN, {NULL, 0}};

	if (recipients <= 1) {
		return ezsms_reply_read(page, body);
	}
	return exchange->facts.capped ? nothing : reply_of_list(page, body, recipients);
}

/* A page that is an error by its status holds no balance, whatever numbers stand in it. */
static ezsms_credits_t credits_of(const ezsms_exchange_t *exchange, int code)
{
	const ezsms_credits_t none = {{NULL, 0}, {NULL, 0}};

	if (exchange->facts.http_status / 100 != 2) {
		return none;
	}
	const ezsms_credits_t credits = ezsms_credits_read(ezsms_exchange_body(exchange));
	/* 1702 or 1703 alone on the page is the code; with another number beside it, credits used. */
	return ezsms_code_applies(EZSMS_PAGE_CREDITS, code) && !credits.used.ptr ? none : credits;
}

static ezsms_outcome_t outcome_of_page(
	const ezsms_exchange_t *exchange, ezsms_page_t page, size_t recipients)
{
	ezsms_outcome_t outcome = outcome_of_reply(
		reply_of(exchange, page == EZSMS_PAGE_OTHER ? EZSMS_PAGE_SEND : page, recipients));

	if (page == EZSMS_PAGE_CREDITS) {
		outcome.credits = credits_of(exchange, outcome.code);
	}
	if (outcome.credits.used.ptr || outcome.credits.remaining.ptr) {
		outcome.code = 0;
		outcome.kind = EZSMS_OUTCOME_ACCEPTED;
	}
	if (page == EZSMS_PAGE_OTHER) {
		outcome.kind = EZSMS_OUTCOME_ACCEPTED;
	}
	return outcome;
}

static bool is_refusal(ezsms_reply_t reply)
{
	return reply.code && reply.meaning != EZSMS_MEANING_ACCEPTED &&
		reply.meaning != EZSMS_MEANING_DUPLICATE;
}

static bool is_refused(const ezsms_exchange_t *exchange, ezsms_page_t page, size_t recipients)
{
	ezsms_slice_t rest = ezsms_exchange_body(exchange);
	ezsms_reply_t entry;

	/* What is asked once at most needs no reason not to be asked again. */
	if (page == EZSMS_PAGE_OTHER) {
		return false;
	}
	if (recipients <= 1) {
		return is_refusal(ezsms_reply_read(page, rest));
	}
	while (ezsms_reply_next(page, &rest, &entry)) {
		if (is_refusal(entry)) {
			return true;
		}
	}
	return false;
}

ezsms_outcome_t ezsms_outcome_of(
	const ezsms_exchange_t *exchange, ezsms_page_t page, size_t recipients)
{
	if (exchange->facts.issues == 0) {
		return (ezsms_outcome_t){.kind = EZSMS_OUTCOME_NOT_SENT};
	}
	ezsms_outcome_t outcome = {.kind = EZSMS_OUTCOME_UNKNOWN};
	if (ezsms_exchange_has_reply(exchange)) {
		outcome = outcome_of_page(exchange, page, recipients);
	}
	outcome.refused =
		outcome.kind != EZSMS_OUTCOME_ACCEPTED && is_refused(exchange, page, recipients);
	/* The issue before the last may have been accepted, and the last refused for what that one used
	 * up: the last credit, say. A refusal proves nothing then. */
	if (exchange->facts.issues > 1 && outcome.kind == EZSMS_OUTCOME_REJECTED) {
		outcome.kind = EZSMS_OUTCOME_UNKNOWN;
	}
	return outcome;
}
