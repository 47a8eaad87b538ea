/* SPDX-License-Identifier: MIT */
#include "markup.h"

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

	if (text.length < length) {
		return false;
	}
	for (size_t i = 0; i < length; i++) {
		/* Only letters have this bit to spare; '<' and '/' have it set already. */
		if ((text.ptr[i] | 0x20) != name[i]) {
			return false;
		}
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
