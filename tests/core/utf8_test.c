/* SPDX-License-Identifier: MIT */
#include "table_3_7.h"
#include "test.h"
#include "text/utf8.h"

static void check_pair(uint32_t scalar, const void *octets, size_t length)
{
	test_case("U+%04X", scalar);
	const unsigned char *in = test_block(octets, length);
	unsigned char *out = test_block(NULL, length);
	const ezsms_utf8_t read = ezsms_utf8_read(in, in + length);

	CHECK_NUMBER(length, read.length);
	CHECK_NUMBER(scalar, read.scalar);
	CHECK_OCTETS(octets, length, out, ezsms_utf8_write(out, scalar));
}

static void examples_of_the_standard(void)
{
	check_pair(0x004D, "\x4D", 1);
	check_pair(0x0430, "\xD0\xB0", 2);
	check_pair(0x4E8C, "\xE4\xBA\x8C", 3);
	check_pair(0x10302, "\xF0\x90\x8C\x82", 4);
}

static void both_ends_of_each_row(void)
{
	for (size_t i = 0; i < TABLE_3_7_ROWS; i++) {
		check_pair(table_3_7[i].first, table_3_7[i].min, table_3_7[i].length);
		check_pair(table_3_7[i].last, table_3_7[i].max, table_3_7[i].length);
	}
}

static void next_sequence(const table_3_7_row_t *row, unsigned char *octets)
{
	size_t place = row->length - 1;

	while (place > 0 && octets[place] == row->max[place]) {
		octets[place] = row->min[place];
		place--;
	}
	octets[place]++;
}

/* The order of UTF-8's octets is the order of the scalar values: counting up is enough. */
static void every_sequence_of_the_table(void)
{
	for (size_t i = 0; i < TABLE_3_7_ROWS; i++) {
		const table_3_7_row_t *row = &table_3_7[i];
		unsigned char octets[4];

		memcpy(octets, row->min, 4);
		for (uint32_t scalar = row->first; scalar < row->last; scalar++) {
			check_pair(scalar, octets, row->length);
			next_sequence(row, octets);
		}
		CHECK_OCTETS(row->max, row->length, octets, row->length);
	}
}

static void reads_one_character_and_no_more(void)
{
	test_case("more text after it");
	const unsigned char *in = test_block("\xC3\xA9\xA9", 3);

	CHECK_NUMBER(2, ezsms_utf8_read(in, in + 3).length);
	CHECK_NUMBER(0xE9, ezsms_utf8_read(in, in + 3).scalar);
}

static void refuses_one(const unsigned char *text, size_t length, size_t offset)
{
	const unsigned char *bad = text + offset;

	test_case("%02X %02X of %zu octets", bad[0], bad[1], length - offset);
	const unsigned char *in = test_block(bad, length - offset);

	CHECK_NUMBER(0, ezsms_utf8_read(in, in + length - offset).length);
}

static void refuses_every_ill_formed_class(void)
{
	ill_formed_each(refuses_one);
}

/* Well-formed up to there and no further, wherever the error stands. */
static void well_formed_up_to(const unsigned char *text, size_t length, size_t offset)
{
	test_case("%02X at %zu of %zu octets", text[offset], offset, length);

	CHECK_NUMBER(offset, ezsms_utf8_well_formed(test_block(text, length), length));
}

static void well_formed_until_the_first_error(void)
{
	ill_formed_each(well_formed_up_to);
}

static void well_formed_rows(void)
{
	char text[TABLE_3_7_ROWS * 2 * 4];
	size_t length = 0;

	for (size_t i = 0; i < TABLE_3_7_ROWS; i++) {
		memcpy(text + length, table_3_7[i].min, table_3_7[i].length);
		length += table_3_7[i].length;
		memcpy(text + length, table_3_7[i].max, table_3_7[i].length);
		length += table_3_7[i].length;
	}
	CHECK_NUMBER(length, ezsms_utf8_well_formed(test_block(text, length), length));
	CHECK_NUMBER(0, ezsms_utf8_well_formed(test_block(NULL, 0), 0));
	CHECK_NUMBER(3, ezsms_utf8_well_formed(test_block("\0A\0", 3), 3));
}

TESTS(TEST(examples_of_the_standard), TEST(both_ends_of_each_row),
	TEST(every_sequence_of_the_table), TEST(reads_one_character_and_no_more),
	TEST(refuses_every_ill_formed_class), TEST(well_formed_until_the_first_error),
	TEST(well_formed_rows))
