/* SPDX-License-Identifier: MIT */
/*
 * What a page answered, read alone, as a list and as a balance. The first octet picks the page. The
 * reply that does harm is a wrong "rejected": its caller sends again elsewhere.
 */
#include "fuzz.h"
#include "protocol/credits.h"
#include "protocol/reply.h"

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static ezsms_slice_t skip_space(ezsms_slice_t text)
{
	while (text.length > 0 && is_space(*text.ptr)) {
		text = ezsms_slice_from(text, 1);
	}
	return text;
}

static bool holds(ezsms_slice_t text, const char *octets)
{
	const size_t length = strlen(octets);

	for (size_t i = 0; i + length <= text.length; i++) {
		if (memcmp(text.ptr + i, octets, length) == 0) {
			return true;
		}
	}
	return false;
}

/* What a code may mean on any page at all; typed from the specification's list. */
static ezsms_meaning_t most_that_it_means(int code)
{
	switch (code) {
		case 1701:
		case 1707:
			return EZSMS_MEANING_ACCEPTED;
		case 1718:
			return EZSMS_MEANING_DUPLICATE;
		case 1702:
		case 1704:
		case 1705:
		case 1706:
		case 1708:
		case 1709:
			return EZSMS_MEANING_REJECTED;
		default:
			return EZSMS_MEANING_UNKNOWN;
	}
}

static void check_id(ezsms_slice_t body, ezsms_slice_t id)
{
	REQUIRE(lies_within(body, id));
	REQUIRE(!id.ptr || id.length > 0);
	for (size_t i = 0; i < id.length; i++) {
		REQUIRE(!is_space(id.ptr[i]) && id.ptr[i] != '<');
	}
}

/* A meaning needs its code, in digits, in the octets that were read for it. */
static void check_entry(ezsms_slice_t read, ezsms_reply_t entry)
{
	char code[16];

	REQUIRE(entry.code >= 0 && entry.code <= 9999);
	snprintf(code, sizeof code, "%04d", entry.code);
	REQUIRE(entry.code == 0 || holds(read, code));
	if (entry.meaning != EZSMS_MEANING_UNKNOWN) {
		REQUIRE(entry.meaning == most_that_it_means(entry.code));
	}
	check_id(read, entry.message_id);
}

/* The code of a single reply is the first thing in it. */
static void check_single(ezsms_page_t page, ezsms_slice_t body)
{
	const ezsms_reply_t reply = ezsms_reply_read(page, body);
	ezsms_slice_t text = body;
	char code[16];

	check_entry(body, reply);
	if (reply.code == 0) {
		REQUIRE(reply.meaning == EZSMS_MEANING_UNKNOWN && !reply.message_id.ptr);
		return;
	}
	text = skip_space(text);
	if (text.length >= 3 && memcmp(text.ptr, "\xEF\xBB\xBF", 3) == 0) {
		text = skip_space(ezsms_slice_from(text, 3));
	}
	snprintf(code, sizeof code, "%04d", reply.code);
	REQUIRE(text.length >= 4 && memcmp(text.ptr, code, 4) == 0);
	REQUIRE(text.length == 4 || text.ptr[4] < '0' || text.ptr[4] > '9');
}

static bool same_reply(ezsms_reply_t a, ezsms_reply_t b)
{
	return a.code == b.code && a.meaning == b.meaning && a.message_id.ptr == b.message_id.ptr &&
		a.message_id.length == b.message_id.length;
}

/* Taken one by one, the entries come to what the summary says. */
static void check_list(ezsms_page_t page, ezsms_slice_t body)
{
	const ezsms_reply_summary_t summary = ezsms_reply_summarize(page, body);
	size_t counts[EZSMS_MEANING_COUNT] = {0}, entries = 0;
	ezsms_slice_t rest = body;
	ezsms_reply_t entry;

	for (ezsms_slice_t before = rest; ezsms_reply_next(page, &rest, &entry); before = rest) {
		REQUIRE(lies_within(before, rest) && rest.length < before.length);
		/* What was read for a code is in front of what is left. */
		check_entry((ezsms_slice_t){before.ptr, (size_t)(rest.ptr - before.ptr)}, entry);
		REQUIRE(entry.code != 0 || rest.length == 0);
		if (counts[entry.meaning]++ == 0) {
			REQUIRE(same_reply(entry, summary.first[entry.meaning]));
		}
		entries++;
	}
	REQUIRE(summary.entries == entries);
	REQUIRE(memcmp(summary.count, counts, sizeof counts) == 0);
}

static void check_amount(ezsms_slice_t body, ezsms_slice_t amount)
{
	REQUIRE(lies_within(body, amount));
	REQUIRE(!amount.ptr || amount.length > 0);
	for (size_t i = 0; i < amount.length; i++) {
		const char c = amount.ptr[i];
		REQUIRE((c >= '0' && c <= '9') || c == '.' || (c == '-' && i == 0));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (size == 0) {
		return 0;
	}

	const ezsms_page_t page = (ezsms_page_t)(*data % EZSMS_PAGE_COUNT);
	const ezsms_slice_t body = {(const char *)data + 1, size - 1};
	const ezsms_credits_t credits = ezsms_credits_read(body);
	check_single(page, body);
	check_list(page, body);
	check_amount(body, credits.used);
	check_amount(body, credits.remaining);
	return 0;
}
