/* SPDX-License-Identifier: MIT */
#include "excerpt.h"
#include "zend_smart_str.h"

enum { EXCERPT_MAX = 512, LINE_MAX_LENGTH = 60 };

/* Username and password come first in every request, and are masked however short they are. Other
 * values that are shorter than this, such as the type, would mask half of every page. */
enum { CREDENTIALS = 2, SECRET_MIN = 4 };

/* A body that was cut may end within a secret, whose beginning is then masked too. */
typedef struct {
	ezsms_slice_t rest;
	bool was_cut;
} ezsms_text_t;

/* The octets in which a page writes a character that HTML can't hold as it is; 0 where it doesn't.
 */
static size_t escape_at(ezsms_slice_t text, char c)
{
	static const struct {
		char c;
		const char *escape;
	} escapes[] = {
		{'&', "&amp;"},
		{'<', "&lt;"},
		{'>', "&gt;"},
		{'"', "&quot;"},
		{'"', "&#34;"},
		{'\'', "&#39;"},
		{'\'', "&#x27;"},
		{'\'', "&apos;"},
	};

	for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
		const size_t length = strlen(escapes[i].escape);
		if (escapes[i].c == c && text.length >= length &&
			memcmp(text.ptr, escapes[i].escape, length) == 0) {
			return length;
		}
	}
	return 0;
}

/* The octets of the text that are the whole secret, or, at its end, as much as a cut left of it. */
static size_t matching(ezsms_text_t text, ezsms_slice_t secret)
{
	ezsms_slice_t rest = text.rest;

	for (size_t i = 0; i < secret.length; i++) {
		if (rest.length == 0) {
			return text.was_cut ? text.rest.length : 0;
		}
		const size_t escape = escape_at(rest, secret.ptr[i]);
		if (escape == 0 && *rest.ptr != secret.ptr[i]) {
			return 0;
		}
		rest = ezsms_slice_from(rest, escape ? escape : 1);
	}
	return text.rest.length - rest.length;
}

/* A list of numbers is masked number by number. */
static size_t secret_at(ezsms_text_t text, ezsms_slice_t values, char separator, size_t least)
{
	size_t longest = 0;

	while (values.length > 0) {
		const char *end = memchr(values.ptr, separator, values.length);
		const ezsms_slice_t value = {values.ptr, end ? (size_t)(end - values.ptr) : values.length};
		const size_t length = value.length >= least ? matching(text, value) : 0;
		if (length >= least) {
			longest = MAX(longest, length);
		}
		values = ezsms_slice_from(values, value.length + (end ? 1 : 0));
	}
	return longest;
}

static size_t least_of(size_t pair)
{
	return pair < CREDENTIALS ? 1 : SECRET_MIN;
}

/* The values as they were given. */
static size_t given_at(ezsms_text_t text, const ezsms_pair_t *pairs, size_t count)
{
	size_t longest = 0;

	for (size_t i = 0; i < count; i++) {
		longest = MAX(longest, secret_at(text, pairs[i].value, ',', least_of(i)));
	}
	return longest;
}

/* The values as they stood in the request. */
static size_t encoded_at(ezsms_text_t text, ezsms_slice_t form)
{
	size_t longest = 0;

	for (size_t i = 0; form.length > 0; i++) {
		const char *end = memchr(form.ptr, '&', form.length);
		const size_t pair = end ? (size_t)(end - form.ptr) : form.length;
		const char *equals = memchr(form.ptr, '=', pair);
		const size_t name = equals ? (size_t)(equals - form.ptr) + 1 : pair;
		const ezsms_slice_t value = {form.ptr + name, pair - name};
		longest = MAX(longest, secret_at(text, value, '&', least_of(i)));
		form = ezsms_slice_from(form, pair + (end ? 1 : 0));
	}
	return longest;
}

zend_string *ezsms_excerpt(
	const ezsms_exchange_t *exchange, const ezsms_pair_t *pairs, size_t count)
{
	const ezsms_slice_t form = {exchange->form.octets, exchange->form.length};
	ezsms_text_t body = {ezsms_exchange_body(exchange), exchange->facts.result != 0};
	smart_str excerpt = {0};

	while (body.rest.length > 0 && smart_str_get_len(&excerpt) < EXCERPT_MAX) {
		/* The longest, because one value may begin with another. */
		const size_t secret = MAX(given_at(body, pairs, count), encoded_at(body, form));
		if (secret > 0) {
			smart_str_appends(&excerpt, "***");
		} else {
			smart_str_appendc(&excerpt, *body.rest.ptr);
		}
		body.rest = ezsms_slice_from(body.rest, secret > 0 ? secret : 1);
	}
	return smart_str_extract(&excerpt);
}

zend_string *ezsms_excerpt_line(const zend_string *excerpt)
{
	smart_str line = {0};

	for (size_t i = 0; i < ZSTR_LEN(excerpt) && i < LINE_MAX_LENGTH; i++) {
		const char c = ZSTR_VAL(excerpt)[i];
		/* A quote or a line end would let a page forge the rest of a log line. */
		smart_str_appendc(&line, c < ' ' || c > '~' || c == '"' ? ' ' : c);
	}
	if (ZSTR_LEN(excerpt) > LINE_MAX_LENGTH) {
		smart_str_appends(&line, "...");
	}
	return smart_str_extract(&line);
}
