/* SPDX-License-Identifier: MIT */
/*
 * Table 3-7 of the Unicode standard, "Well-Formed UTF-8 Byte Sequences", and everything that it
 * does not list, made from it. The tests' own copy: it must not lean on the code under test.
 */
#ifndef EZSMS_TEST_TABLE_3_7_H
#define EZSMS_TEST_TABLE_3_7_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
	uint32_t first, last; /* the row's scalar values */
	size_t length;
	unsigned char min[4], max[4]; /* the row's octets; min encodes `first`, max encodes `last` */
} table_3_7_row_t;

enum { TABLE_3_7_ROWS = 9 };
extern const table_3_7_row_t table_3_7[TABLE_3_7_ROWS];

/*
 * Visits texts with one error, at `offset`, and good characters or none before and after it: each
 * way of not being in the table is visited in several such texts. An octet past the end can be
 * read.
 */
typedef void (*ill_formed_visit_t)(const unsigned char *text, size_t length, size_t offset);
void ill_formed_each(ill_formed_visit_t visit);

#endif
