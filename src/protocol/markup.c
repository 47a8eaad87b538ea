/* SPDX-License-Identifier: MIT */
#include "markup.h"

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
}

bool ezsms_equals_ignoring_case(ezsms_slice_t a, ezsms_slice_t b)
{
	if (a.length != b.length) {
		return false;
	}
	for (size_t i = 0; i < a.length; i++) {
		if (lower(a.ptr[i]) != lower(b.ptr[i])) {
			return false;
		}
	}
	return true;
}

ezsms_slice_t ezsms_skip_space(ezsms_slice_t text)
{
	while (text.length > 0 && ezsms_is_space(*text.ptr)) {
		text = ezsms_slice_from(text, 1);
	}
	return text;
}

ezsms_slice_t ezsms_skip_mark(ezsms_slice_t text)
{
	static const char mark[] = {'\xEF', '\xBB', '\xBF'};

	text = ezsms_skip_space(text);
	if (text.length >= sizeof mark && memcmp(text.ptr, mark, sizeof mark) == 0) {
		text = ezsms_slice_from(text, sizeof mark);
	}
	return ezsms_skip_space(text);
}

static bool begins_with_tag(ezsms_slice_t text, const char *name)
{
	const size_t length = strlen(name);

	if (text.length < length ||
		!ezsms_equals_ignoring_case(
			(ezsms_slice_t){text.ptr, length}, (ezsms_slice_t){name, length})) {
		return false;
	}
	return text.length == length || !ezsms_is_letter(text.ptr[length]);
}

static ezsms_slice_t skip_to(ezsms_slice_t text, const char *tag)
{
	while (text.length > 0 && !begins_with_tag(text, tag)) {
		text = ezsms_slice_from(text, 1);
	}
	return text;
}

ezsms_slice_t ezsms_skip_tag(ezsms_slice_t text)
{
	if (text.length == 0 || *text.ptr != '<') {
		return text;
	}
	if (begins_with_tag(text, "<script")) {
		text = skip_to(text, "</script");
	} else if (begins_with_tag(text, "<style")) {
		text = skip_to(text, "</style");
	}
	const char *close = text.length ? memchr(text.ptr, '>', text.length) : NULL;
	return ezsms_slice_from(text, close ? (size_t)(close - text.ptr) + 1 : text.length);
}

ezsms_slice_t ezsms_skip_line_break(ezsms_slice_t text)
{
	return begins_with_tag(text, "<br") ? ezsms_skip_tag(text) : text;
}
