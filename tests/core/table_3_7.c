/* SPDX-License-Identifier: MIT */
#include "table_3_7.h"
#include "test.h"

/* clang-format off */
const table_3_7_row_t table_3_7[TABLE_3_7_ROWS] = {
	{0x0000,   0x007F,   1, {0x00},                   {0x7F}},
	{0x0080,   0x07FF,   2, {0xC2, 0x80},             {0xDF, 0xBF}},
	{0x0800,   0x0FFF,   3, {0xE0, 0xA0, 0x80},       {0xE0, 0xBF, 0xBF}},
	{0x1000,   0xCFFF,   3, {0xE1, 0x80, 0x80},       {0xEC, 0xBF, 0xBF}},
	{0xD000,   0xD7FF,   3, {0xED, 0x80, 0x80},       {0xED, 0x9F, 0xBF}},
	{0xE000,   0xFFFF,   3, {0xEE, 0x80, 0x80},       {0xEF, 0xBF, 0xBF}},
	{0x10000,  0x3FFFF,  4, {0xF0, 0x90, 0x80, 0x80}, {0xF0, 0xBF, 0xBF, 0xBF}},
	{0x40000,  0xFFFFF,  4, {0xF1, 0x80, 0x80, 0x80}, {0xF3, 0xBF, 0xBF, 0xBF}},
	{0x100000, 0x10FFFF, 4, {0xF4, 0x80, 0x80, 0x80}, {0xF4, 0x8F, 0xBF, 0xBF}},
};
/* clang-format on */

static const char *const before[] = {"", "A", "\xC3\xA9", "\xE4\xB8\xAD", "\xF0\x9F\x98\x8E",
	"a\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x98\x8E"};
static const char *const after[] = {"", "A", "\xC3\xA9"};

typedef struct {
	unsigned char octets[4];
	size_t length;
} sequence_t;

static void visit_in_texts(ill_formed_visit_t visit, const sequence_t *bad)
{
	for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
		for (size_t j = 0; j < sizeof after / sizeof *after; j++) {
			const size_t offset = strlen(before[i]), rest = strlen(after[j]);
			unsigned char text[32] = {0};

			memcpy(text, before[i], offset);
			memcpy(text + offset, bad->octets, bad->length);
			memcpy(text + offset + bad->length, after[j], rest);
			visit(text, offset + bad->length + rest, offset);
		}
	}
}

static int leads_a_row(unsigned octet)
{
	for (size_t i = 0; i < TABLE_3_7_ROWS; i++) {
		if (octet >= table_3_7[i].min[0] && octet <= table_3_7[i].max[0]) {
			return 1;
		}
	}
	return 0;
}

/* Lone continuations, C0 and C1 (overlong), F5 to FF (too large), with up to three followers. */
static void no_lead(ill_formed_visit_t visit)
{
	static const unsigned char followers[] = {0x80, 0x8F, 0xBF};

	for (unsigned lead = 0x80; lead <= 0xFF; lead++) {
		if (leads_a_row(lead)) {
			continue;
		}
		for (size_t i = 0; i < sizeof followers; i++) {
			sequence_t bad = {{(unsigned char)lead, followers[i], followers[i], followers[i]}, 0};

			for (bad.length = 1; bad.length <= 4; bad.length++) {
				visit_in_texts(visit, &bad);
			}
		}
	}
}

/* Cut short after each octet. What `after` appends is never a continuation. */
static void truncated(ill_formed_visit_t visit, const table_3_7_row_t *row, unsigned char lead)
{
	const unsigned char *const ends[] = {row->min, row->max};

	for (size_t i = 0; i < 2; i++) {
		sequence_t bad;

		memcpy(bad.octets, ends[i], 4);
		bad.octets[0] = lead;
		for (bad.length = 1; bad.length < row->length; bad.length++) {
			visit_in_texts(visit, &bad);
		}
	}
}

/*
 * Every octet that the row doesn't list, in each place after the lead: overlong, surrogate and too
 * large forms among them.
 */
static void off_the_row(ill_formed_visit_t visit, const table_3_7_row_t *row, unsigned char lead)
{
	const unsigned char *const ends[] = {row->min, row->max};

	for (size_t i = 0; i < 2; i++) {
		for (size_t place = 1; place < row->length; place++) {
			for (unsigned octet = 0; octet <= 0xFF; octet++) {
				sequence_t bad = {{0}, row->length};

				if (octet >= row->min[place] && octet <= row->max[place]) {
					continue;
				}
				memcpy(bad.octets, ends[i], 4);
				bad.octets[0] = lead;
				bad.octets[place] = (unsigned char)octet;
				visit_in_texts(visit, &bad);
			}
		}
	}
}

void ill_formed_each(ill_formed_visit_t visit)
{
	no_lead(visit);
	for (size_t i = 0; i < TABLE_3_7_ROWS; i++) {
		const table_3_7_row_t *row = &table_3_7[i];

		for (unsigned lead = row->min[0]; lead <= row->max[0]; lead++) {
			truncated(visit, row, (unsigned char)lead);
			off_the_row(visit, row, (unsigned char)lead);
		}
	}
}
