/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "transport/retry.h"

static void check_safe(bool expected, ezsms_outcome_kind_t kind, bool refused, bool repeatable)
{
	const ezsms_outcome_t outcome = {.kind = kind, .refused = refused};

	test_case("kind %d, %srefused, %srepeatable", (int)kind, refused ? "" : "not ",
		repeatable ? "" : "not ");
	CHECK_NUMBER(expected, ezsms_retry_is_safe(&outcome, repeatable));
}

static void what_was_not_sent_is_tried_again(void)
{
	check_safe(true, EZSMS_OUTCOME_NOT_SENT, false, true);
	check_safe(true, EZSMS_OUTCOME_NOT_SENT, false, false);
}

static void what_is_unknown_only_where_a_repetition_is_recognised(void)
{
	check_safe(true, EZSMS_OUTCOME_UNKNOWN, false, true);
	check_safe(false, EZSMS_OUTCOME_UNKNOWN, false, false);
}

static void what_was_answered_by_a_code_never(void)
{
	check_safe(false, EZSMS_OUTCOME_UNKNOWN, true, true);
	check_safe(false, EZSMS_OUTCOME_UNKNOWN, true, false);
}

static void what_is_certain_never(void)
{
	check_safe(false, EZSMS_OUTCOME_ACCEPTED, false, true);
	check_safe(false, EZSMS_OUTCOME_ACCEPTED, false, true);
	check_safe(false, EZSMS_OUTCOME_REJECTED, true, true);
}

/* The span of each pause, as the documentation of Options::$retries has it. */
static void pauses_double_and_end_at_eight_seconds(void)
{
	static const int64_t spans[] = {250, 500, 1000, 2000, 4000, 8000, 8000, 8000};
	static const uint32_t randoms[] = {0, 1, 124, 125, 126, 65535, 0x7FFFFFFF, 0xFFFFFFFF};

	for (unsigned attempts = 1; attempts <= sizeof spans / sizeof *spans; attempts++) {
		for (size_t i = 0; i < sizeof randoms / sizeof *randoms; i++) {
			const int64_t wait = ezsms_retry_wait(attempts, randoms[i]);
			test_case("attempt %u, random %u: %d ms", attempts, randoms[i], (int)wait);
			CHECK_NUMBER(true, wait >= spans[attempts - 1] / 2);
			CHECK_NUMBER(true, wait <= spans[attempts - 1]);
		}
	}
	test_case("a thousand attempts");
	CHECK_NUMBER(true, ezsms_retry_wait(1000, 0xFFFFFFFF) <= 8000);
}

static void pauses_differ_by_chance(void)
{
	int64_t least = INT64_MAX, most = 0;

	for (uint32_t random = 0; random < 1000; random++) {
		const int64_t wait = ezsms_retry_wait(3, random * 2654435761u);
		least = wait < least ? wait : least;
		most = wait > most ? wait : most;
	}
	test_case("from %d to %d ms", (int)least, (int)most);
	CHECK_NUMBER(true, least < 510);
	CHECK_NUMBER(true, most > 990);
}

TESTS(TEST(what_was_not_sent_is_tried_again),
	TEST(what_is_unknown_only_where_a_repetition_is_recognised),
	TEST(what_was_answered_by_a_code_never), TEST(what_is_certain_never),
	TEST(pauses_double_and_end_at_eight_seconds), TEST(pauses_differ_by_chance))
