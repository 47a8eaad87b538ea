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

ezsms_slice_t ezsms_skip_tag(ezsms_slice_t text)
{
	if (text.length == 0 || *text.ptr != '<') {
		return text;
	}
	const char *close = memchr(text.ptr, '>', text.length);
	return ezsms_slice_from(text, close ? (size_t)(close - text.ptr) + 1 : text.length);
}

ezsms_slice_t ezsms_skip_line_break(ezsms_slice_t text)
{
	if (text.length < 4 || text.ptr[0] != '<' || (text.ptr[1] | 0x20) != 'b' ||
		(text.ptr[2] | 0x20) != 'r' || ezsms_is_letter(text.ptr[3])) {
		return text;
	}
	return ezsms_skip_tag(text);
}
