/* SPDX-License-Identifier: MIT */
/*
 * How many segments a text takes. The first octet says which alphabet is wanted, and whether the
 * rest is the text, or pairs of how often to repeat a character and the character: so few octets
 * reach the ends of segments.
 */
#include "fuzz.h"
#include "reference.h"
#include "text/segments.h"

enum { TEXT_MAX = 8192 };

/* 3GPP TS 23.038, 6.2, and TS 23.040, 9.2.3.24.1: 140 octets, less a header of six. */
static const struct {
	size_t single, concatenated;
} capacities[] = {
	[EZSMS_ALPHABET_GSM0338] = {160, 153},
	[EZSMS_ALPHABET_UNICODE] = {70, 67},
};

typedef struct {
	size_t characters, ill_formed_at, cause_at;
	unsigned cause_length; /* 0 where there is none */
	bool is_ill_formed;
	unsigned units[2][TEXT_MAX]; /* of each character, by alphabet; 0 where GSM lacks it */
} text_t;

static void read_text(text_t *text, ezsms_slice_t octets)
{
	uint32_t scalar;

	text->characters = text->cause_length = text->is_ill_formed = 0;
	for (size_t at = 0, length; at < octets.length; at += length) {
		const unsigned char *p = (const unsigned char *)octets.ptr + at;
		length = reference_read(&scalar, p, octets.length - at);
		if (length == 0) {
			text->is_ill_formed = true;
			text->ill_formed_at = at;
			return;
		}
		const int septet = reference_septet(scalar);
		if (septet < 0 && !text->cause_length) {
			text->cause_at = at;
			text->cause_length = (unsigned)length;
		}
		text->units[EZSMS_ALPHABET_GSM0338][text->characters] = septet < 0 ? 0
			: septet < 0x80                                                ? 1
																		   : 2;
		text->units[EZSMS_ALPHABET_UNICODE][text->characters] = length == 4 ? 2 : 1;
		text->characters++;
	}
}

static size_t sum(const unsigned *units, size_t count)
{
	size_t total = 0;

	for (size_t i = 0; i < count; i++) {
		total += units[i];
	}
	return total;
}

/* Segment by segment: as many whole characters as there is room for. */
static void check_layout(const ezsms_segments_t *actual, const unsigned *units, size_t count)
{
	const size_t total = sum(units, count);
	const size_t single = capacities[actual->alphabet].single;
	size_t segments = 1, left = single - total;

	if (total > single) {
		segments = 0;
		for (size_t i = 0; i < count; segments++) {
			for (left = capacities[actual->alphabet].concatenated; i < count && units[i] <= left;
				 i++) {
				left -= units[i];
			}
		}
	}
	REQUIRE(actual->units == total);
	REQUIRE(actual->segments == segments);
	REQUIRE(actual->units_left == left);
}

static void check_text(const text_t *text, ezsms_slice_t octets, ezsms_alphabet_t wanted)
{
	ezsms_segments_t actual;
	const ezsms_text_result_t result =
		ezsms_segments_count(&actual, octets.ptr, octets.length, wanted);
	const bool needs_unicode = text->cause_length > 0;

	if (text->is_ill_formed) {
		REQUIRE(result.error == EZSMS_TEXT_ILL_FORMED_UTF8);
		REQUIRE(result.offset == text->ill_formed_at);
		return;
	}
	REQUIRE(actual.cause_length == text->cause_length);
	REQUIRE(!needs_unicode || actual.cause_offset == text->cause_at);
	if (needs_unicode && wanted == EZSMS_ALPHABET_GSM0338) {
		REQUIRE(result.error == EZSMS_TEXT_NOT_IN_ALPHABET && result.offset == text->cause_at);
		return;
	}
	REQUIRE(result.error == EZSMS_TEXT_NONE);
	REQUIRE(actual.alphabet ==
		(needs_unicode || wanted == EZSMS_ALPHABET_UNICODE ? EZSMS_ALPHABET_UNICODE
														   : EZSMS_ALPHABET_GSM0338));
	check_layout(&actual, text->units[actual.alphabet], text->characters);
}

/* What is no character is repeated octet by octet. */
static size_t expand(char *out, const uint8_t *data, size_t size)
{
	size_t length = 0;

	while (size > 1) {
		uint32_t scalar;
		size_t octets = reference_read(&scalar, data + 1, size - 1);
		octets = octets ? octets : 1;
		for (size_t i = 0; i < *data && length + octets <= TEXT_MAX; i++) {
			memcpy(out + length, data + 1, octets);
			length += octets;
		}
		data += 1 + octets;
		size -= 1 + octets;
	}
	return length;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const ezsms_alphabet_t alphabets[] = {
		EZSMS_ALPHABET_AUTO, EZSMS_ALPHABET_GSM0338, EZSMS_ALPHABET_UNICODE};
	static text_t text;
	static char expanded[TEXT_MAX];

	if (size == 0) {
		return 0;
	}

	const size_t length = *data & 0x80 ? expand(expanded, data + 1, size - 1) : size - 1;
	const char *octets = *data & 0x80 ? expanded : (const char *)data + 1;
	char *block = exact_block(length);
	memcpy(block, octets, length);
	read_text(&text, (ezsms_slice_t){block, length});
	check_text(&text, (ezsms_slice_t){block, length}, alphabets[*data % 3]);
	free(block);
	/* Of octets, which characters don't hold together. */
	size_t segments = 1;
	for (size_t left = length > 140 ? length : 0; left > 134; left -= 134) {
		segments++;
	}
	REQUIRE(ezsms_segments_of_octets(length) == segments);
	return 0;
}
