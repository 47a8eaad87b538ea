/* SPDX-License-Identifier: MIT */
#include "segments.h"
#include "gsm0338.h"
#include "utf8.h"

enum { OCTETS_SINGLE = 140, OCTETS_CONCATENATED = 134 };

typedef struct {
	size_t single, concatenated;
} ezsms_capacity_t;

static const ezsms_capacity_t capacities[] = {
#define X(name, case_name, value, single, concatenated) {single, concatenated},
	EZSMS_ALPHABETS(X)
#undef X
};

/* A text being laid out in concatenated segments, the units of one character kept together. */
typedef struct {
	size_t units;
	size_t segments;
	size_t in_last;
} ezsms_layout_t;

static void lay_out(ezsms_layout_t *layout, unsigned units, size_t capacity)
{
	if (layout->in_last + units > capacity) {
		layout->segments++;
		layout->in_last = 0;
	}
	layout->in_last += units;
	layout->units += units;
}

static void conclude(ezsms_segments_t *out, const ezsms_layout_t *layout)
{
	const ezsms_capacity_t *capacity = &capacities[out->alphabet];

	out->units = layout->units;
	if (layout->units <= capacity->single) {
		out->segments = 1;
		out->units_left = capacity->single - layout->units;
	} else {
		out->segments = layout->segments;
		out->units_left = capacity->concatenated - layout->in_last;
	}
}

/* Of a text that is known to be well-formed. */
static ezsms_layout_t lay_out_unicode(const unsigned char *p, const unsigned char *end)
{
	ezsms_layout_t unicode = {0, 1, 0};

	while (p < end) {
		const ezsms_utf8_t c = ezsms_utf8_read(p, end);
		lay_out(
			&unicode, c.scalar >= 0x10000 ? 2 : 1, capacities[EZSMS_ALPHABET_UNICODE].concatenated);
		p += c.length;
	}
	return unicode;
}

ezsms_text_result_t ezsms_segments_count(
	ezsms_segments_t *out, const char *text, size_t length, ezsms_alphabet_t wanted)
{
	const unsigned char *const begin = (const unsigned char *)text;
	const unsigned char *const end = ezsms_text_end(begin, length);
	ezsms_layout_t layout = {0, 1, 0};

	*out = (ezsms_segments_t){EZSMS_ALPHABET_GSM0338, 0, 0, 0, 0, 0};
	for (const unsigned char *p = begin; p < end;) {
		const ezsms_utf8_t c = ezsms_utf8_read(p, end);
		if (!c.length) {
			return (ezsms_text_result_t){EZSMS_TEXT_ILL_FORMED_UTF8, (size_t)(p - begin), 0};
		}
		const unsigned septets = ezsms_gsm_septets(c.scalar);
		if (!septets && !out->cause_length) {
			out->cause_offset = (size_t)(p - begin);
			out->cause_length = c.length;
		}
		lay_out(&layout, septets, capacities[EZSMS_ALPHABET_GSM0338].concatenated);
		p += c.length;
	}

	if (out->cause_length && wanted == EZSMS_ALPHABET_GSM0338) {
		return (ezsms_text_result_t){EZSMS_TEXT_NOT_IN_ALPHABET, out->cause_offset, 0};
	}
	if (out->cause_length || wanted == EZSMS_ALPHABET_UNICODE) {
		out->alphabet = EZSMS_ALPHABET_UNICODE;
		layout = lay_out_unicode(begin, end);
	}
	conclude(out, &layout);
	return (ezsms_text_result_t){EZSMS_TEXT_NONE, 0, length};
}

size_t ezsms_segments_of_octets(size_t octets)
{
	if (octets <= OCTETS_SINGLE) {
		return 1;
	}
	return (octets + OCTETS_CONCATENATED - 1) / OCTETS_CONCATENATED;
}
