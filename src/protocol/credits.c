/* SPDX-License-Identifier: MIT */
#include "credits.h"
#include "markup.h"

/*
 * A wrong balance is worse than none, so the page is reduced to its labels and numbers, and only
 * sequences of those that can be read in one way are read.
 */
typedef enum { WORD_OTHER, WORD_NUMBER, WORD_USED, WORD_REMAINING, WORD_TROUBLE } word_kind_t;

typedef struct {
	word_kind_t kind;
	ezsms_slice_t text;
} word_t;

static const struct {
	ezsms_slice_t word;
	word_kind_t kind;
} vocabulary[] = {
	{EZSMS_SLICE_INIT("used"), WORD_USED},
	{EZSMS_SLICE_INIT("left"), WORD_REMAINING},
	{EZSMS_SLICE_INIT("remaining"), WORD_REMAINING},
	{EZSMS_SLICE_INIT("balance"), WORD_REMAINING},
	{EZSMS_SLICE_INIT("available"), WORD_REMAINING},
	/* "Service not available (error 500)" has a label and a number too. */
	{EZSMS_SLICE_INIT("not"), WORD_TROUBLE},
	{EZSMS_SLICE_INIT("error"), WORD_TROUBLE},
};

static size_t digits_at(ezsms_slice_t text, size_t offset)
{
	size_t end = offset;

	while (end < text.length && ezsms_is_digit(text.ptr[end])) {
		end++;
	}
	return end - offset;
}

/* The whole word, not its beginning: 12, -12, 12.50 or .5, but neither 2D nor 10-90. */
static bool is_number(ezsms_slice_t text)
{
	const size_t sign = text.length > 0 && *text.ptr == '-' ? 1 : 0;
	const size_t whole = sign + digits_at(text, sign);
	const bool pointed = whole < text.length && text.ptr[whole] == '.';
	const size_t fraction = pointed ? digits_at(text, whole + 1) : 0;

	if (pointed) {
		return fraction > 0 && whole + 1 + fraction == text.length;
	}
	return whole > sign && whole == text.length;
}

static word_kind_t kind_of(ezsms_slice_t text)
{
	if (is_number(text)) {
		return WORD_NUMBER;
	}
	for (size_t i = 0; i < sizeof vocabulary / sizeof *vocabulary; i++) {
		if (ezsms_equals_ignoring_case(text, vocabulary[i].word)) {
			return vocabulary[i].kind;
		}
	}
	return WORD_OTHER;
}

static bool is_between(char c)
{
	return ezsms_is_space(c) || (c && strchr(",;:|/=()[]\"'*", c));
}

static size_t word_length(ezsms_slice_t text)
{
	size_t length = 0;

	while (length < text.length && text.ptr[length] != '<' && !is_between(text.ptr[length])) {
		length++;
	}
	return length;
}

/* The next word of the page's text, without a full stop; an empty one at the end. */
static word_t next_word(ezsms_slice_t *rest)
{
	ezsms_slice_t text = *rest;

	while (text.length > 0 && (*text.ptr == '<' || is_between(*text.ptr))) {
		text = *text.ptr == '<' ? ezsms_skip_tag(text) : ezsms_slice_from(text, 1);
	}

	word_t word = {WORD_OTHER, {text.ptr, word_length(text)}};
	*rest = ezsms_slice_from(text, word.text.length);
	if (word.text.length > 1 && word.text.ptr[word.text.length - 1] == '.') {
		word.text.length--;
	}
	word.kind = kind_of(word.text);
	return word;
}

/* Labels and numbers in the order of the page. No form that can be read has more. */
enum { WORDS_MAX = 8 };

typedef struct {
	word_t words[WORDS_MAX];
	size_t count;
	bool is_bare; /* nothing but numbers */
	bool is_trouble;
} page_t;

static page_t read_page(ezsms_slice_t body)
{
	page_t page = {.is_bare = true};

	for (word_t word = next_word(&body); word.text.length > 0; word = next_word(&body)) {
		page.is_bare = page.is_bare && word.kind == WORD_NUMBER;
		if (word.kind == WORD_TROUBLE || (word.kind != WORD_OTHER && page.count == WORDS_MAX)) {
			page.is_trouble = true;
			break;
		}
		if (word.kind != WORD_OTHER) {
			page.words[page.count++] = word;
		}
	}
	return page;
}

/* How many words from there on are numbers, or are labels. */
static size_t run_length(const page_t *page, size_t from, bool numbers)
{
	size_t end = from;

	while (end < page->count && (page->words[end].kind == WORD_NUMBER) == numbers) {
		end++;
	}
	return end - from;
}

static void assign(ezsms_credits_t *credits, word_kind_t label, ezsms_slice_t number)
{
	ezsms_slice_t *field = label == WORD_USED ? &credits->used : &credits->remaining;

	if (!field->ptr) {
		*field = number;
	}
}

/*
 * "Used: 10 Left: 90": a number belongs to the label right before it. "Used/left: 10/90", or a
 * table: as many numbers as labels, in their order.
 */
static ezsms_credits_t read_labels_first(const page_t *page)
{
	const ezsms_credits_t none = {{NULL, 0}, {NULL, 0}};
	ezsms_credits_t credits = none;
	size_t i = 0;

	while (i < page->count) {
		const size_t labels = run_length(page, i, false);
		const size_t numbers = run_length(page, i + labels, true);
		/* A heading alone in front of several numbers doesn't say which of them it means. */
		if (numbers > 1 && numbers != labels) {
			return none;
		}
		i += labels;
		for (size_t n = 0; n < numbers; n++, i++) {
			assign(&credits, page->words[i - numbers].kind, page->words[i].text);
		}
	}
	return credits;
}

/* "10 used, 90 left": a number belongs to the label right behind it. */
static ezsms_credits_t read_numbers_first(const page_t *page)
{
	const ezsms_credits_t none = {{NULL, 0}, {NULL, 0}};
	ezsms_credits_t credits = none;
	size_t i = 0;

	while (i < page->count) {
		const size_t numbers = run_length(page, i, true);
		const size_t labels = run_length(page, i + numbers, false);
		if (numbers != 1) {
			return none;
		}
		if (labels > 0) {
			assign(&credits, page->words[i + 1].kind, page->words[i].text);
		}
		i += numbers + labels;
	}
	return credits;
}

/* "Your balance: 10 used, 90 left" has a label before and behind each number, and they disagree. */
static bool is_ambiguous(const page_t *page)
{
	const word_t *last = &page->words[page->count - 1];

	if (page->count < 3 || page->words[0].kind == WORD_NUMBER || last->kind == WORD_NUMBER) {
		return false;
	}
	return last[-1].kind == WORD_NUMBER && last[-2].kind != last->kind;
}

static ezsms_credits_t read_bare(const page_t *page)
{
	ezsms_credits_t credits = {{NULL, 0}, {NULL, 0}};

	if (page->count == 2) {
		credits.used = page->words[0].text;
	}
	if (page->count == 1 || page->count == 2) {
		credits.remaining = page->words[page->count - 1].text;
	}
	return credits;
}

ezsms_credits_t ezsms_credits_read(ezsms_slice_t body)
{
	const ezsms_credits_t none = {{NULL, 0}, {NULL, 0}};
	const page_t page = read_page(ezsms_skip_mark(body));

	if (page.is_trouble || page.count == 0) {
		return none;
	}
	if (page.is_bare) {
		return read_bare(&page);
	}
	/* Numbers among other words, without any label, are no balance. */
	if (run_length(&page, 0, true) == page.count || is_ambiguous(&page)) {
		return none;
	}
	return page.words[0].kind == WORD_NUMBER ? read_numbers_first(&page) : read_labels_first(&page);
}
