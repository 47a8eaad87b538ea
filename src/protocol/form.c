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

/* Most of a request stands for itself, and takes a third of the time so. */
enum { AT_ONCE = 4 };

static bool are_unreserved(const unsigned char *octets)
{
	return unreserved[octets[0]] & unreserved[octets[1]] & unreserved[octets[2]] &
		unreserved[octets[3]];
}

static char *write_octets(char *out, const char *octets, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const unsigned char c = (unsigned char)octets[i];
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

static char *write_percent(char *out, ezsms_slice_t value)
{
	const char *octets = value.ptr;
	size_t left = value.length;

	for (; left >= AT_ONCE; left -= AT_ONCE, octets += AT_ONCE) {
		if (are_unreserved((const unsigned char *)octets)) {
			memcpy(out, octets, AT_ONCE);
			out += AT_ONCE;
		} else {
			out = write_octets(out, octets, AT_ONCE);
		}
	}
	return write_octets(out, octets, left);
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
	/* A division takes longer than all the rest. */
	const size_t modest = SIZE_MAX / 8;

	if (length <= modest && total <= modest) {
		return total + length * factor;
	}
	return length > (SIZE_MAX - total) / factor ? SIZE_MAX : total + length * factor;
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
