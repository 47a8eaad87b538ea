/* SPDX-License-Identifier: MIT */
#include "form.h"
#include "../text/hex.h"

static const char digits[] = "0123456789ABCDEF";

/* A table, because most of what is sent is looked up here octet by octet, and isalnum() follows the
 * locale. */
/* clang-format off */
static const bool unreserved[256] = {
	['-'] = true, ['.'] = true, ['_'] = true, ['~'] = true,
	['0'] = true, true, true, true, true, true, true, true, true, true,
	['A'] = true, true, true, true, true, true, true, true, true, true, true, true, true,
	true, true, true, true, true, true, true, true, true, true, true, true, true,
	['a'] = true, true, true, true, true, true, true, true, true, true, true, true, true,
	true, true, true, true, true, true, true, true, true, true, true, true, true,
};
/* clang-format on */

static char *write_percent(char *out, ezsms_slice_t value)
{
	for (size_t i = 0; i < value.length; i++) {
		const unsigned char c = (unsigned char)value.ptr[i];
		if (unreserved[c]) {
			*out++ = (char)c;
		} else {
			*out++ = '%';
			*out++ = digits[c >> 4];
			*out++ = digits[c & 15];
		}
	}
	return out;
}

static char *write_value(char *out, const ezsms_pair_t *pair)
{
	switch (pair->encoding) {
		case EZSMS_FORM_HEX_TEXT:
			return out + ezsms_hex_encode(out, pair->value.ptr, pair->value.length).size;
		case EZSMS_FORM_HEX_OCTETS:
			ezsms_hex_octets(out, pair->value.ptr, pair->value.length);
			return out + pair->value.length * 2;
		case EZSMS_FORM_PERCENT:
			break;
	}
	return write_percent(out, pair->value);
}

/* Saturates, so that an absurd length ends in a failed allocation and not in a small buffer. */
static size_t add(size_t total, size_t length, size_t factor)
{
	if (length > (SIZE_MAX - total) / factor) {
		return SIZE_MAX;
	}
	return total + length * factor;
}

size_t ezsms_form_max(const ezsms_pair_t *pairs, size_t count)
{
	size_t total = 0;

	for (size_t i = 0; i < count; i++) {
		total = add(total, pairs[i].name.length, 3);
		total = add(total, pairs[i].value.length, pairs[i].encoding == EZSMS_FORM_HEX_TEXT ? 4 : 3);
		total = add(total, 2, 1); /* '=' and '&' */
	}
	return total;
}

size_t ezsms_form_write(char *out, const ezsms_pair_t *pairs, size_t count)
{
	char *o = out;

	for (size_t i = 0; i < count; i++) {
		if (i > 0) {
			*o++ = '&';
		}
		o = write_percent(o, pairs[i].name);
		*o++ = '=';
		o = write_value(o, &pairs[i]);
	}
	return (size_t)(o - out);
}
