/* SPDX-License-Identifier: MIT */
#include "reference.h"

#include <stdbool.h>
#include <stdio.h>

/* Table 3-7 of the Unicode standard: the range of each octet. */
typedef struct {
	size_t length;
	unsigned char min[4], max[4];
} row_t;

/* clang-format off */
static const row_t rows[] = {
	{1, {0x00},                   {0x7F}},
	{2, {0xC2, 0x80},             {0xDF, 0xBF}},
	{3, {0xE0, 0xA0, 0x80},       {0xE0, 0xBF, 0xBF}},
	{3, {0xE1, 0x80, 0x80},       {0xEC, 0xBF, 0xBF}},
	{3, {0xED, 0x80, 0x80},       {0xED, 0x9F, 0xBF}},
	{3, {0xEE, 0x80, 0x80},       {0xEF, 0xBF, 0xBF}},
	{4, {0xF0, 0x90, 0x80, 0x80}, {0xF0, 0xBF, 0xBF, 0xBF}},
	{4, {0xF1, 0x80, 0x80, 0x80}, {0xF3, 0xBF, 0xBF, 0xBF}},
	{4, {0xF4, 0x80, 0x80, 0x80}, {0xF4, 0x8F, 0xBF, 0xBF}},
};

/* TS 23.038, 6.2.1, in the order of the septets; 0x1B is the escape, and no character. */
static const uint32_t alphabet[] =
	U"@£$¥èéùìòÇ\nØø\rÅå"
	U"Δ_ΦΓΛΩΠΨΣΘΞ\x1BÆæßÉ"
	U" !\"#¤%&'()*+,-./"
	U"0123456789:;<=>?"
	U"¡ABCDEFGHIJKLMNO"
	U"PQRSTUVWXYZÄÖÑÜ§"
	U"¿abcdefghijklmno"
	U"pqrstuvwxyzäöñüà";

/* 6.2.1.1 */
static const struct {
	unsigned septet;
	uint32_t scalar;
} extension[] = {
	{0x0A, '\f'}, {0x14, '^'}, {0x28, '{'}, {0x29, '}'}, {0x2F, '\\'},
	{0x3C, '['}, {0x3D, '~'}, {0x3E, ']'}, {0x40, '|'}, {0x65, 0x20AC},
};
/* clang-format on */

static bool fits(const row_t *row, const unsigned char *text, size_t length)
{
	bool good = length >= row->length;

	for (size_t i = 0; good && i < row->length; i++) {
		good = text[i] >= row->min[i] && text[i] <= row->max[i];
	}
	return good;
}

size_t reference_read(uint32_t *scalar, const unsigned char *text, size_t length)
{
	static const unsigned of_lead[] = {0, 0x80, 0x40, 0x20, 0x10};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		if (!fits(&rows[i], text, length)) {
			continue;
		}
		*scalar = text[0] % of_lead[rows[i].length];
		for (size_t j = 1; j < rows[i].length; j++) {
			*scalar = *scalar * 64 + text[j] % 64;
		}
		return rows[i].length;
	}
	return 0;
}

/* From the last octet to the first. */
size_t reference_write(unsigned char *out, uint32_t scalar)
{
	static const unsigned leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
	const size_t length = scalar > 0xFFFF ? 4 : scalar > 0x7FF ? 3 : scalar > 0x7F ? 2 : 1;

	for (size_t i = length; i-- > 1; scalar /= 64) {
		out[i] = (unsigned char)(0x80 + scalar % 64);
	}
	out[0] = (unsigned char)(leads[length] + scalar);
	return length;
}

size_t reference_digits(char *out, uint32_t scalar)
{
	char digits[9];
	const int length = scalar <= 0xFFFF
		? snprintf(digits, sizeof digits, "%04X", scalar)
		: snprintf(digits, sizeof digits, "%04X%04X", 0xD800 + (scalar - 0x10000) / 0x400,
			  0xDC00 + (scalar - 0x10000) % 0x400);

	for (int i = 0; i < length; i++) {
		out[i] = digits[i];
	}
	return (size_t)length;
}

int32_t reference_of_septet(unsigned septet)
{
	return septet < 128 && septet != 0x1B ? (int32_t)alphabet[septet] : -1;
}

int32_t reference_of_escaped(unsigned septet)
{
	for (size_t i = 0; i < sizeof extension / sizeof *extension; i++) {
		if (extension[i].septet == septet) {
			return (int32_t)extension[i].scalar;
		}
	}
	return -1;
}

/* Beyond the last character of the alphabet, the euro sign. */
enum { SCALARS = 0x20AD };

static void fill(int *septets)
{
	for (size_t i = 0; i < SCALARS; i++) {
		septets[i] = -1;
	}
	for (unsigned septet = 0; septet < 128; septet++) {
		if (reference_of_septet(septet) >= 0) {
			septets[reference_of_septet(septet)] = (int)septet;
		}
		if (reference_of_escaped(septet) >= 0) {
			septets[reference_of_escaped(septet)] = (int)(0x1B00 + septet);
		}
	}
}

int reference_septet(uint32_t scalar)
{
	static int septets[SCALARS];

	if (septets['@'] == septets['A']) {
		fill(septets);
	}
	return scalar < SCALARS ? septets[scalar] : -1;
}
