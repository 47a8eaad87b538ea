/* SPDX-License-Identifier: MIT */
#include "table_3_7.h"
#include "test.h"
#include "text/segments.h"

#define GSM EZSMS_ALPHABET_GSM0338
#define UCS2 EZSMS_ALPHABET_UNICODE
#define AUTO EZSMS_ALPHABET_AUTO

/* heads x head, then middle, then tails x tail. */
typedef struct {
	const char *head;
	size_t heads;
	const char *middle, *tail;
	size_t tails;
} text_t;

typedef struct {
	text_t text;
	ezsms_alphabet_t wanted, alphabet;
	size_t units, segments, units_left;
} case_t;

static char *repeat(char *out, const char *text, size_t times)
{
	const size_t length = strlen(text);

	for (size_t i = 0; i < times; i++) {
		memcpy(out, text, length);
		out += length;
	}
	return out;
}

static ezsms_text_result_t count(ezsms_segments_t *out, const text_t *text, ezsms_alphabet_t wanted)
{
	const size_t length =
		strlen(text->head) * text->heads + strlen(text->middle) + strlen(text->tail) * text->tails;
	char *in = test_block(NULL, length);
	char *end = repeat(in, text->head, text->heads);

	end = repeat(end, text->middle, 1);
	repeat(end, text->tail, text->tails);
	return ezsms_segments_count(out, in, length, wanted);
}

static void check_case(const case_t *c)
{
	ezsms_segments_t out;

	test_case("%zu x %s + %s + %zu x %s", c->text.heads, c->text.head, c->text.middle,
		c->text.tails, c->text.tail);
	CHECK_NUMBER(EZSMS_TEXT_NONE, count(&out, &c->text, c->wanted).error);
	CHECK_NUMBER(c->alphabet, out.alphabet);
	CHECK_NUMBER(c->units, out.units);
	CHECK_NUMBER(c->segments, out.segments);
	CHECK_NUMBER(c->units_left, out.units_left);
}

static void check_cases(const case_t *cases, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		check_case(&cases[i]);
	}
}
#define CHECK_CASES(cases) check_cases(cases, sizeof cases / sizeof *cases)

/* Units left: 160 or 70 less the units; in a concatenated text, 153 or 67 less the last segment. */
static void the_agreed_list(void)
{
	static const case_t cases[] = {
		{{"", 0, "", "", 0}, AUTO, GSM, 0, 1, 160},
		{{"a", 160, "", "", 0}, AUTO, GSM, 160, 1, 0},
		{{"a", 161, "", "", 0}, AUTO, GSM, 161, 2, 145},
		{{"]", 80, "", "", 0}, AUTO, GSM, 160, 1, 0},
		{{"]", 81, "", "", 0}, AUTO, GSM, 162, 2, 143},
		{{"]", 153, "", "", 0}, AUTO, GSM, 306, 3, 151},
		{{"a", 152, "]", "a", 152}, AUTO, GSM, 306, 3, 152},
		{{"中", 70, "", "", 0}, AUTO, UCS2, 70, 1, 0},
		{{"中", 71, "", "", 0}, AUTO, UCS2, 71, 2, 63},
		{{"😎", 35, "", "", 0}, AUTO, UCS2, 70, 1, 0},
		{{"😎", 36, "", "", 0}, AUTO, UCS2, 72, 2, 61},
		{{"😎", 67, "", "", 0}, AUTO, UCS2, 134, 3, 65},
		{{"中", 66, "😎", "中", 66}, AUTO, UCS2, 134, 3, 66},
		{{"e\u0301", 70, "", "", 0}, AUTO, UCS2, 140, 3, 61},
		{{"a", 80, "\r\n", "a", 79}, AUTO, GSM, 161, 2, 145},
		{{"a", 80, "\n", "a", 79}, AUTO, GSM, 160, 1, 0},
	};

	CHECK_CASES(cases);
}

static void boundaries(void)
{
	static const case_t cases[] = {
		{{"a", 1, "", "", 0}, AUTO, GSM, 1, 1, 159},
		{{"@", 160, "", "", 0}, AUTO, GSM, 160, 1, 0},
		{{"€", 80, "", "", 0}, AUTO, GSM, 160, 1, 0},
		{{"a", 158, "]", "", 0}, AUTO, GSM, 160, 1, 0},
		{{"a", 159, "]", "", 0}, AUTO, GSM, 161, 2, 145},
		{{"a", 151, "]", "a", 153}, AUTO, GSM, 306, 2, 0},
		{{"a", 306, "", "", 0}, AUTO, GSM, 306, 2, 0},
		{{"a", 307, "", "", 0}, AUTO, GSM, 307, 3, 152},
		{{"]", 152, "", "", 0}, AUTO, GSM, 304, 2, 1},
		{{"a", 39015, "", "", 0}, AUTO, GSM, 39015, 255, 0},
		{{"a", 39016, "", "", 0}, AUTO, GSM, 39016, 256, 152},
		{{"ç", 1, "", "", 0}, AUTO, UCS2, 1, 1, 69},
		{{"中", 134, "", "", 0}, AUTO, UCS2, 134, 2, 0},
		{{"中", 135, "", "", 0}, AUTO, UCS2, 135, 3, 66},
		{{"中", 68, "😎", "", 0}, AUTO, UCS2, 70, 1, 0},
		{{"中", 69, "😎", "", 0}, AUTO, UCS2, 71, 2, 63},
		{{"中", 65, "😎", "中", 67}, AUTO, UCS2, 134, 2, 0},
		{{"\uFFFF", 70, "", "", 0}, AUTO, UCS2, 70, 1, 0},
		{{"\U00010000", 35, "", "", 0}, AUTO, UCS2, 70, 1, 0},
		/* One character makes the whole text Unicode, and an extension character one unit again. */
		{{"]", 69, "`", "", 0}, AUTO, UCS2, 70, 1, 0},
		{{"a", 160, "`", "", 0}, AUTO, UCS2, 161, 3, 40},
		{{"`", 1, "", "a", 160}, AUTO, UCS2, 161, 3, 40},
	};

	CHECK_CASES(cases);
}

static void forced_alphabets(void)
{
	static const case_t cases[] = {
		{{"", 0, "", "", 0}, UCS2, UCS2, 0, 1, 70},
		{{"a", 70, "", "", 0}, UCS2, UCS2, 70, 1, 0},
		{{"a", 71, "", "", 0}, UCS2, UCS2, 71, 2, 63},
		{{"]", 70, "", "", 0}, UCS2, UCS2, 70, 1, 0},
		{{"中", 71, "", "", 0}, UCS2, UCS2, 71, 2, 63},
		{{"", 0, "", "", 0}, GSM, GSM, 0, 1, 160},
		{{"a", 161, "", "", 0}, GSM, GSM, 161, 2, 145},
		{{"€", 80, "", "", 0}, GSM, GSM, 160, 1, 0},
	};

	CHECK_CASES(cases);
}

static void check_cause(
	const char *text, size_t length, ezsms_alphabet_t wanted, size_t offset, unsigned cause_length)
{
	ezsms_segments_t out;

	test_case("%s", text);
	const ezsms_text_result_t result =
		ezsms_segments_count(&out, test_block(text, length), length, wanted);

	CHECK_NUMBER(cause_length, out.cause_length);
	if (cause_length) {
		CHECK_NUMBER(offset, out.cause_offset);
	}
	if (cause_length && wanted == GSM) {
		CHECK_NUMBER(EZSMS_TEXT_NOT_IN_ALPHABET, result.error);
		CHECK_NUMBER(offset, result.offset);
	} else {
		CHECK_NUMBER(EZSMS_TEXT_NONE, result.error);
		CHECK_NUMBER(cause_length || wanted == UCS2 ? UCS2 : GSM, out.alphabet);
	}
}

/* The cause is a fact about the text, whatever alphabet is wanted; only GSM makes it an error. */
static void cause(const char *text, size_t length, size_t offset, unsigned cause_length)
{
	check_cause(text, length, AUTO, offset, cause_length);
	check_cause(text, length, UCS2, offset, cause_length);
	check_cause(text, length, GSM, offset, cause_length);
}

static void first_character_outside_the_alphabet(void)
{
	cause("", 0, 0, 0);
	cause("Hello [world] £ Ω €", strlen("Hello [world] £ Ω €"), 0, 0);
	cause("Ç@\f\n\r", 6, 0, 0);
	cause("`", 1, 0, 1);
	cause("aaa`", 4, 3, 1);
	cause("ç", 2, 0, 2);
	cause("a€ç中", 9, 4, 2);
	cause("您好", 6, 0, 3);
	cause("€[😎`", 9, 4, 4);
	cause("e\u0301", 3, 1, 2);
	cause("a\0b", 3, 1, 1);
	cause("\t", 1, 0, 1);
	cause("\x1B", 1, 0, 1);
}

static void a_long_text_keeps_its_first_cause(void)
{
	static const text_t text = {"a", 1000, "ç", "中", 1000};
	ezsms_segments_t out;

	CHECK_NUMBER(EZSMS_TEXT_NOT_IN_ALPHABET, count(&out, &text, GSM).error);
	CHECK_NUMBER(1000, out.cause_offset);
	CHECK_NUMBER(2, out.cause_length);
}

/*
 * One wide character among narrow ones, everywhere: it costs one unit more than its own two only
 * where a single one was left.
 */
static void wide_at_every_place(
	const char *narrow, const char *wide, size_t single, size_t concatenated)
{
	for (size_t before = 0; before <= 3 * concatenated; before++) {
		for (size_t after = 0; after <= concatenated; after++) {
			const size_t units = before + 2 + after;
			const size_t lost = before % concatenated == concatenated - 1;
			const size_t segments =
				units <= single ? 1 : (units + lost + concatenated - 1) / concatenated;
			const size_t left =
				units <= single ? single - units : segments * concatenated - units - lost;
			const case_t c = {{narrow, before, wide, narrow, after}, AUTO,
				single == 160 ? GSM : UCS2, units, segments, left};

			check_case(&c);
		}
	}
}

static void never_splits_an_extension_character(void)
{
	wide_at_every_place("a", "]", 160, 153);
}

static void never_splits_a_surrogate_pair(void)
{
	wide_at_every_place("中", "😎", 70, 67);
}

static void refuses_one(const unsigned char *text, size_t length, size_t offset)
{
	static const ezsms_alphabet_t wanted[] = {AUTO, GSM, UCS2};

	test_case("%02X %02X at %zu of %zu", text[offset], text[offset + 1], offset, length);
	const char *in = test_block(text, length);
	for (size_t i = 0; i < 3; i++) {
		ezsms_segments_t out;
		const ezsms_text_result_t result = ezsms_segments_count(&out, in, length, wanted[i]);

		CHECK_NUMBER(EZSMS_TEXT_ILL_FORMED_UTF8, result.error);
		CHECK_NUMBER(offset, result.offset);
	}
}

/* Also after a character that GSM lacks: what isn't UTF-8 as a whole has no characters to blame. */
static void refuses_every_ill_formed_class(void)
{
	ill_formed_each(refuses_one);
}

static void segments_of_octets(void)
{
	static const size_t facts[][2] = {{0, 1}, {1, 1}, {134, 1}, {135, 1}, {139, 1}, {140, 1},
		{141, 2}, {267, 2}, {268, 2}, {269, 3}, {402, 3}, {403, 4}, {34170, 255}, {34171, 256}};

	for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
		test_case("%zu octets", facts[i][0]);
		CHECK_NUMBER(facts[i][1], ezsms_segments_of_octets(facts[i][0]));
	}
}

TESTS(TEST(the_agreed_list), TEST(boundaries), TEST(forced_alphabets),
	TEST(first_character_outside_the_alphabet), TEST(a_long_text_keeps_its_first_cause),
	TEST(never_splits_an_extension_character), TEST(never_splits_a_surrogate_pair),
	TEST(refuses_every_ill_formed_class), TEST(segments_of_octets))
