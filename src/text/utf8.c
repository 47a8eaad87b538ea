/* SPDX-License-Identifier: MIT */
#include "utf8.h"

/*
 * A lead octet decides the length and the range of the second octet; every ill-formed class of
 * table 3-7 (overlong, surrogate, too large) is caught by that range alone.
 */
typedef struct {
	unsigned char first, last;
	unsigned char length;
	unsigned char second_min, second_max;
} ezsms_utf8_lead_t;

static const ezsms_utf8_lead_t leads[] = {
	{0xC2, 0xDF, 2, 0x80, 0xBF},
	{0xE0, 0xE0, 3, 0xA0, 0xBF},
	{0xE1, 0xEC, 3, 0x80, 0xBF},
	{0xED, 0xED, 3, 0x80, 0x9F},
	{0xEE, 0xEF, 3, 0x80, 0xBF},
	{0xF0, 0xF0, 4, 0x90, 0xBF},
	{0xF1, 0xF3, 4, 0x80, 0xBF},
	{0xF4, 0xF4, 4, 0x80, 0x8F},
};

static const ezsms_utf8_lead_t *lead_of(unsigned char octet)
{
	for (size_t i = 0; i < sizeof leads / sizeof *leads; i++) {
		if (octet >= leads[i].first && octet <= leads[i].last) {
			return &leads[i];
		}
	}
	return NULL;
}

ezsms_utf8_t ezsms_utf8_read(const unsigned char *p, const unsigned char *end)
{
	const ezsms_utf8_t ill_formed = {0, 0};

	if (*p < 0x80) {
		return (ezsms_utf8_t){*p, 1};
	}

	const ezsms_utf8_lead_t *lead = lead_of(*p);
	if (!lead || end - p < lead->length || p[1] < lead->second_min || p[1] > lead->second_max) {
		return ill_formed;
	}

	uint32_t scalar = *p & (0x7Fu >> lead->length);
	for (unsigned i = 1; i < lead->length; i++) {
		if ((p[i] & 0xC0) != 0x80) {
			return ill_formed;
		}
		scalar = scalar << 6 | (p[i] & 0x3F);
	}
	return (ezsms_utf8_t){scalar, lead->length};
}

size_t ezsms_utf8_well_formed(const char *text, size_t length)
{
	const unsigned char *const begin = (const unsigned char *)text;
	const unsigned char *const end = begin + length;
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
