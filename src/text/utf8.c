/* SPDX-License-Identifier: MIT */
#include "utf8.h"

size_t ezsms_utf8_well_formed(const char *text, size_t length)
{
	const unsigned char *const begin = (const unsigned char *)text;
	const unsigned char *const end = ezsms_text_end(begin, length);
	const unsigned char *p = begin;

	while (p < end) {
		const ezsms_utf8_t c = ezsms_utf8_read(p, end);
		if (!c.length) {
			break;
		}
		p += c.length;
	}
	return (size_t)(p - begin);
}
