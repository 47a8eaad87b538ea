/* SPDX-License-Identifier: MIT */
/*
 * The body of a request. The input is pairs: an octet for the encoding, one for the length of the
 * name, two for that of the value, then both. The body is read back as strictly as RFC 3986 allows,
 * and once more by the reader of callbacks.
 */
#include "fuzz.h"
#include "reference.h"
#include "protocol/callback.h"
#include "protocol/form.h"

#include <ctype.h>

enum { PAIRS_MAX = 8 };

static ezsms_slice_t take(ezsms_slice_t *rest, size_t length)
{
	const ezsms_slice_t taken = {rest->ptr, length < rest->length ? length : rest->length};

	*rest = (ezsms_slice_t){rest->ptr + taken.length, rest->length - taken.length};
	return taken;
}

static size_t take_number(ezsms_slice_t *rest, size_t octets)
{
	const ezsms_slice_t taken = take(rest, octets);
	size_t number = 0;

	for (size_t i = 0; i < taken.length; i++) {
		number = number * 256 + (unsigned char)taken.ptr[i];
	}
	return number;
}

/* Copies, so that AddressSanitizer sees where each ends. */
static ezsms_slice_t copy(ezsms_slice_t slice)
{
	char *block = exact_block(slice.length);

	memcpy(block, slice.ptr, slice.length);
	return (ezsms_slice_t){block, slice.length};
}

static size_t read_pairs(ezsms_pair_t *pairs, ezsms_slice_t input)
{
	size_t count = 0;

	while (input.length > 0 && count < PAIRS_MAX) {
		ezsms_pair_t *pair = &pairs[count++];
		pair->encoding = (ezsms_form_encoding_t)(take_number(&input, 1) % 3);
		const size_t name_length = take_number(&input, 1);
		const size_t value_length = take_number(&input, 2);
		pair->name = copy(take(&input, name_length));
		pair->value = copy(take(&input, value_length));
	}
	return count;
}

static void free_pairs(ezsms_pair_t *pairs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		free((char *)pairs[i].name.ptr);
		free((char *)pairs[i].value.ptr);
	}
}

/* RFC 3986: what is unreserved stands for itself, all else is '%' and two digits in upper case. */

static bool is_unreserved(int c)
{
	return c < 0x80 && c != 0 && (isalnum(c) || strchr("-._~", c));
}

static int upper_digit(char c)
{
	static const char digits[] = "0123456789ABCDEF";
	const char *found = c ? strchr(digits, c) : NULL;

	REQUIRE(found);
	return (int)(found - digits);
}

static void require_percent(ezsms_slice_t text, ezsms_slice_t *body)
{
	for (size_t i = 0; i < text.length; i++) {
		const unsigned char octet = (unsigned char)text.ptr[i];
		const ezsms_slice_t written = take(body, is_unreserved(octet) ? 1 : 3);
		if (written.length == 3) {
			REQUIRE(written.ptr[0] == '%');
			REQUIRE(upper_digit(written.ptr[1]) * 16 + upper_digit(written.ptr[2]) == octet);
		} else {
			REQUIRE(written.length == 1 && *written.ptr == (char)octet);
		}
	}
}

static void require_octets(ezsms_slice_t octets, ezsms_slice_t *body)
{
	for (size_t i = 0; i < octets.length; i++) {
		const ezsms_slice_t written = take(body, 2);
		REQUIRE(written.length == 2);
		REQUIRE(upper_digit(written.ptr[0]) * 16 + upper_digit(written.ptr[1]) ==
			(unsigned char)octets.ptr[i]);
	}
}

static bool is_well_formed(ezsms_slice_t text)
{
	uint32_t scalar;
	size_t length = 1;

	for (size_t at = 0; length > 0 && at < text.length; at += length) {
		length = reference_read(&scalar, (const unsigned char *)text.ptr + at, text.length - at);
	}
	return length > 0;
}

/* Nothing is written for a text that is not well-formed. */
static void require_hex_text(ezsms_slice_t text, ezsms_slice_t *body)
{
	if (!is_well_formed(text)) {
		return;
	}
	for (size_t at = 0; at < text.length;) {
		char expected[8];
		uint32_t scalar;
		at += reference_read(&scalar, (const unsigned char *)text.ptr + at, text.length - at);
		const size_t digits = reference_digits(expected, scalar);
		const ezsms_slice_t written = take(body, digits);
		REQUIRE(written.length == digits && memcmp(written.ptr, expected, digits) == 0);
	}
}

static void require_one(ezsms_slice_t *body, char c)
{
	const ezsms_slice_t written = take(body, 1);

	REQUIRE(written.length == 1 && *written.ptr == c);
}

static void check_strictly(const ezsms_pair_t *pairs, size_t count, ezsms_slice_t body)
{
	static void (*const require[])(ezsms_slice_t, ezsms_slice_t *) = {
		[EZSMS_FORM_PERCENT] = require_percent,
		[EZSMS_FORM_HEX_TEXT] = require_hex_text,
		[EZSMS_FORM_HEX_OCTETS] = require_octets,
	};

	for (size_t i = 0; i < count; i++) {
		if (i > 0) {
			require_one(&body, '&');
		}
		require_percent(pairs[i].name, &body);
		require_one(&body, '=');
		require[pairs[i].encoding](pairs[i].value, &body);
	}
	REQUIRE(body.length == 0);
}

static void check_by_callback(const ezsms_pair_t *pairs, size_t count, ezsms_slice_t body)
{
	char *const room = exact_block(body.length);
	char *out = room;
	ezsms_parameter_pair_t read;

	for (size_t i = 0; i < count; i++) {
		REQUIRE(ezsms_query_next(&body, &out, &read));
		REQUIRE(ezsms_slice_equals(read.name, pairs[i].name));
		REQUIRE(pairs[i].encoding != EZSMS_FORM_PERCENT ||
			ezsms_slice_equals(read.value, pairs[i].value));
	}
	REQUIRE(!ezsms_query_next(&body, &out, &read));
	free(room);
}

/* Lengths that no memory has: the bound must not come out smaller than what they need. */
static void check_absurd(const ezsms_pair_t *pairs, size_t count, ezsms_slice_t input)
{
	ezsms_pair_t absurd[PAIRS_MAX];
	__uint128_t least = 0;

	for (size_t i = 0; i < count; i++) {
		absurd[i] = pairs[i];
		absurd[i].name.length = take_number(&input, 8);
		absurd[i].value.length = take_number(&input, 8);
		least += (__uint128_t)3 * absurd[i].name.length +
			(__uint128_t)(pairs[i].encoding == EZSMS_FORM_HEX_TEXT ? 4 : 3) *
				absurd[i].value.length;
	}
	const size_t bound = ezsms_form_max(absurd, count);
	REQUIRE(least > SIZE_MAX ? bound == SIZE_MAX : bound >= least);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const ezsms_slice_t input = {(const char *)data, size};
	ezsms_pair_t pairs[PAIRS_MAX];
	const size_t count = read_pairs(pairs, input);
	const size_t bound = ezsms_form_max(pairs, count);
	char *const out = exact_block(bound);
	const size_t written = ezsms_form_write(out, pairs, count);

	REQUIRE(written <= bound);
	check_strictly(pairs, count, (ezsms_slice_t){out, written});
	check_by_callback(pairs, count, (ezsms_slice_t){out, written});
	check_absurd(pairs, count, input);
	free(out);
	free_pairs(pairs, count);
	return 0;
}
