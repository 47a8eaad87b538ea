/* SPDX-License-Identifier: MIT */
#include "reply.h"
#include "markup.h"

typedef struct {
	int code;
	ezsms_meaning_t meaning;
	unsigned kinds;
	const char *description;
} ezsms_code_t;

static const ezsms_code_t codes[] = {
#define X(code, case_name, meaning, kinds, description) \
	{code, EZSMS_MEANING_##meaning, kinds, description},
	EZSMS_RETURN_CODES(X)
#undef X
};

static const unsigned page_kinds[] = {
#define X(name, key, file, kind, seqno) kind,
	EZSMS_PAGES(X)
#undef X
};

static const ezsms_code_t *find_code(int code)
{
	for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
		if (codes[i].code == code) {
			return &codes[i];
		}
	}
	return NULL;
}

const char *ezsms_code_description(int code)
{
	const ezsms_code_t *found = find_code(code);

	return found ? found->description : NULL;
}

bool ezsms_code_applies(ezsms_page_t page, int code)
{
	const ezsms_code_t *found = find_code(code);

	return found && (found->kinds & page_kinds[page]);
}

static ezsms_meaning_t meaning_on(ezsms_page_t page, int code)
{
	return ezsms_code_applies(page, code) ? find_code(code)->meaning : EZSMS_MEANING_UNKNOWN;
}

/* The four leading digits, or 0. A fifth digit makes them no code. */
static int leading_code(ezsms_slice_t text)
{
	int code = 0;

	if (text.length < 4 || (text.length > 4 && ezsms_is_digit(text.ptr[4]))) {
		return 0;
	}
	for (size_t i = 0; i < 4; i++) {
		if (!ezsms_is_digit(text.ptr[i])) {
			return 0;
		}
		code = code * 10 + (text.ptr[i] - '0');
	}
	return code;
}

/* An id ends at white space or at HTML, and in a list also at its separator. */
static ezsms_slice_t leading_id(ezsms_slice_t text, char separator)
{
	size_t length = 0;

	while (length < text.length && !ezsms_is_space(text.ptr[length]) && text.ptr[length] != '<' &&
		text.ptr[length] != separator) {
		length++;
	}
	return (ezsms_slice_t){length ? text.ptr : NULL, length};
}

/* After a code there may be nothing, an id, or HTML that the page's template added. */
static bool ends_code(ezsms_slice_t rest)
{
	rest = ezsms_skip_space(rest);
	return rest.length == 0 || *rest.ptr == '<';
}

ezsms_reply_t ezsms_reply_read(ezsms_page_t page, ezsms_slice_t body)
{
	ezsms_reply_t reply = {0, EZSMS_MEANING_UNKNOWN, {NULL, 0}};
	const ezsms_slice_t text = ezsms_skip_mark(body);
	const int code = leading_code(text);

	if (code == 0) {
		return reply;
	}

	const ezsms_slice_t rest = ezsms_slice_from(text, 4);
	if (rest.length > 0 && *rest.ptr == ':') {
		reply.message_id = leading_id(ezsms_slice_from(rest, 1), '<');
	} else if (!ends_code(rest)) {
		return reply;
	}
	reply.code = code;
	reply.meaning = meaning_on(page, code);
	return reply;
}

static ezsms_slice_t skip_separators(ezsms_slice_t text)
{
	for (;;) {
		const ezsms_slice_t before = text;
		text = ezsms_skip_space(text);
		if (text.length > 0 && *text.ptr == ',') {
			text = ezsms_slice_from(text, 1);
		}
		text = ezsms_skip_line_break(text);
		if (text.length == before.length) {
			return text;
		}
	}
}

/* Blanks may stand before a separator, but a line end is one. */
static bool is_separated(ezsms_slice_t rest)
{
	while (rest.length > 0 && (*rest.ptr == ' ' || *rest.ptr == '\t')) {
		rest = ezsms_slice_from(rest, 1);
	}
	return rest.length == 0 || *rest.ptr == ',' || *rest.ptr == '<' || ezsms_is_space(*rest.ptr);
}

/* Whether a code stands behind the tags with which the text goes on: a list in another markup than
 * is known, of which no entry may be passed over. */
static bool hides_code(ezsms_slice_t text)
{
	while (text.length > 0 && *text.ptr == '<') {
		text = ezsms_skip_space(ezsms_skip_tag(text));
	}
	return leading_code(text) != 0;
}

bool ezsms_reply_next(ezsms_page_t page, ezsms_slice_t *rest, ezsms_reply_t *entry)
{
	const ezsms_slice_t text = skip_separators(ezsms_skip_mark(*rest));
	const int code = leading_code(text);

	*entry = (ezsms_reply_t){0, EZSMS_MEANING_UNKNOWN, {NULL, 0}};
	*rest = (ezsms_slice_t){text.ptr, 0};
	if (text.length == 0 || *text.ptr == '<') {
		return hides_code(text);
	}
	if (code == 0) {
		return true;
	}

	ezsms_slice_t after = ezsms_slice_from(text, 4);
	ezsms_slice_t id = {NULL, 0};
	if (after.length > 0 && *after.ptr == ':') {
		after = ezsms_slice_from(after, 1);
		id = leading_id(after, ',');
		after = ezsms_slice_from(after, id.length);
	}
	if (is_separated(after)) {
		*entry = (ezsms_reply_t){code, meaning_on(page, code), id};
		*rest = after;
	}
	return true;
}

ezsms_reply_summary_t ezsms_reply_summarize(ezsms_page_t page, ezsms_slice_t body)
{
	ezsms_reply_summary_t summary = {0};
	ezsms_reply_t entry;

	while (ezsms_reply_next(page, &body, &entry)) {
		summary.entries++;
		if (summary.count[entry.meaning]++ == 0) {
			summary.first[entry.meaning] = entry;
		}
	}
	return summary;
}
