/* SPDX-License-Identifier: MIT */
#include "credits.h"
#include "markup.h"

typedef enum { TOKEN_END, TOKEN_NUMBER, TOKEN_WORD, TOKEN_OTHER } token_kind_t;

typedef struct {
	token_kind_t kind;
	ezsms_slice_t text;
} token_t;

typedef enum { LABEL_NONE, LABEL_USED, LABEL_REMAINING } label_t;

static const struct {
	ezsms_slice_t word;
	label_t label;
} labels[] = {
	{{"used", 4}, LABEL_USED},
	{{"left", 4}, LABEL_REMAINING},
	{{"remaining", 9}, LABEL_REMAINING},
	{{"balance", 7}, LABEL_REMAINING},
	{{"available", 9}, LABEL_REMAINING},
};

static bool equals_ignoring_case(ezsms_slice_t text, ezsms_slice_t lower)
{
	if (text.length != lower.length) {
		return false;
	}
	for (size_t i = 0; i < text.length; i++) {
		if ((text.ptr[i] | 0x20) != lower.ptr[i]) {
			return false;
		}
	}
	return true;
}

static label_t label_of(token_t token)
{
	for (size_t i = 0; token.kind == TOKEN_WORD && i < sizeof labels / sizeof *labels; i++) {
		if (equals_ignoring_case(token.text, labels[i].word)) {
			return labels[i].label;
		}
	}
	return LABEL_NONE;
}

static size_t digits_at(ezsms_slice_t text, size_t offset)
{
	size_t end = offset;

	while (end < text.length && ezsms_is_digit(text.ptr[end])) {
		end++;
	}
	return end - offset;
}

/* Octets of a number that the text begins with, or 0: -12, 12.50 or .5 */
static size_t number_length(ezsms_slice_t text)
{
	const size_t sign = text.length > 0 && *text.ptr == '-' ? 1 : 0;
	const size_t whole = digits_at(text, sign);
	size_t length = sign + whole;
	size_t fraction = 0;

	if (length < text.length && text.ptr[length] == '.') {
		fraction = digits_at(text, length + 1);
		length += fraction ? fraction + 1 : 0;
	}
	return whole + fraction ? length : 0;
}

static size_t word_length(ezsms_slice_t text)
{
	size_t length = 0;

	/* A word may hold digits behind its first letter, so that "2D" or "v1" is no number. */
	while (length < text.length && (ezsms_is_letter(text.ptr[length]) ||
		(length > 0 && ezsms_is_digit(text.ptr[length])))) {
		length++;
	}
	return length;
}

static bool is_between(char c)
{
	return ezsms_is_space(c) || strchr(",;:|/=", c) != NULL;
}

static token_t next_token(ezsms_slice_t *rest)
{
	ezsms_slice_t text = *rest;

	while (text.length > 0 && (*text.ptr == '<' || (*text.ptr && is_between(*text.ptr)))) {
		text = *text.ptr == '<' ? ezsms_skip_tag(text) : ezsms_slice_from(text, 1);
	}

	token_t token = {TOKEN_NUMBER, {text.ptr, number_length(text)}};
	if (token.text.length == 0) {
		token = (token_t){TOKEN_WORD, {text.ptr, word_length(text)}};
	}
	if (token.text.length == 0) {
		token = (token_t){text.length ? TOKEN_OTHER : TOKEN_END, {text.ptr, text.length ? 1 : 0}};
	}
	*rest = ezsms_slice_from(text, token.text.length);
	return token;
}

static void assign(ezsms_credits_t *credits, label_t label, ezsms_slice_t number)
{
	ezsms_slice_t *field = label == LABEL_USED ? &credits->used : &credits->remaining;

	if (label != LABEL_NONE && !field->ptr) {
		*field = number;
	}
}

/* "Used: 10 Left: 90", and "Used/left: 10/90": numbers take the labels before them in turn. */
static ezsms_credits_t read_labels_first(ezsms_slice_t body)
{
	ezsms_credits_t credits = {{NULL, 0}, {NULL, 0}};
	label_t waiting[2] = {LABEL_NONE, LABEL_NONE};

	for (token_t token = next_token(&body); token.kind != TOKEN_END; token = next_token(&body)) {
		const label_t label = label_of(token);
		if (token.kind == TOKEN_NUMBER) {
			assign(&credits, waiting[0], token.text);
			waiting[0] = waiting[1];
			waiting[1] = LABEL_NONE;
		} else if (waiting[0] == LABEL_NONE) {
			waiting[0] = label;
		} else if (label != LABEL_NONE && label != waiting[0]) {
			waiting[1] = label;
		}
	}
	return credits;
}

/* "10 used, 90 left" */
static ezsms_credits_t read_numbers_first(ezsms_slice_t body)
{
	ezsms_credits_t credits = {{NULL, 0}, {NULL, 0}};
	ezsms_slice_t number = {NULL, 0};

	for (token_t token = next_token(&body); token.kind != TOKEN_END; token = next_token(&body)) {
		if (token.kind == TOKEN_NUMBER) {
			number = token.text;
		} else if (number.ptr && label_of(token) != LABEL_NONE) {
			assign(&credits, label_of(token), number);
			number.ptr = NULL;
		}
	}
	return credits;
}

static bool begins_with_label(ezsms_slice_t body)
{
	token_t token = next_token(&body);

	while (token.kind != TOKEN_END && token.kind != TOKEN_NUMBER && !label_of(token)) {
		token = next_token(&body);
	}
	return token.kind == TOKEN_WORD;
}

static ezsms_credits_t read_bare(ezsms_slice_t body)
{
	const ezsms_credits_t none = {{NULL, 0}, {NULL, 0}};
	ezsms_slice_t numbers[2];
	size_t count = 0;

	for (token_t token = next_token(&body); token.kind != TOKEN_END; token = next_token(&body)) {
		if (token.kind != TOKEN_NUMBER || count == 2) {
			return none;
		}
		numbers[count++] = token.text;
	}
	switch (count) {
		case 2:
			return (ezsms_credits_t){numbers[0], numbers[1]};
		case 1:
			return (ezsms_credits_t){{NULL, 0}, numbers[0]};
		default:
			return none;
	}
}

ezsms_credits_t ezsms_credits_read(ezsms_slice_t body)
{
	const ezsms_slice_t text = ezsms_skip_mark(body);
	const ezsms_credits_t labelled =
		begins_with_label(text) ? read_labels_first(text) : read_numbers_first(text);

	return labelled.used.ptr || labelled.remaining.ptr ? labelled : read_bare(text);
}
