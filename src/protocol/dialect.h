/* SPDX-License-Identifier: MIT */
/*
 * What the pages and parameters are called. The platform is sold under several brands that rename
 * some of them; the names of the specification are the default of each.
 */
#ifndef EZSMS_DIALECT_H
#define EZSMS_DIALECT_H

#include "form.h"

typedef struct {
	ezsms_slice_t pages[EZSMS_PAGE_COUNT];
	ezsms_slice_t parameters[EZSMS_PARAMETER_COUNT];
} ezsms_dialect_t;

/* The value of each parameter of one request; an absent slice leaves the parameter out. */
typedef struct {
	ezsms_slice_t values[EZSMS_PARAMETER_COUNT];
	ezsms_form_encoding_t message_encoding;
} ezsms_fields_t;

extern const ezsms_dialect_t ezsms_dialect_specified;

/* The keys by which a user names a page or a parameter, in the order of the tables. */
extern const ezsms_slice_t ezsms_page_keys[EZSMS_PAGE_COUNT];
extern const ezsms_slice_t ezsms_parameter_keys[EZSMS_PARAMETER_COUNT];

/* The index of a key in one of the tables above, or -1. */
int ezsms_dialect_find(const ezsms_slice_t *keys, size_t count, ezsms_slice_t key);

/* The parameter that carries the seqno on a page. */
ezsms_parameter_t ezsms_page_seqno(ezsms_page_t page);

/* Two parameters with one name, in whatever case, in one request: the gateway would read who knows
 * which. */
typedef struct {
	bool is_there;
	int first, second; /* of ezsms_parameter_keys */
} ezsms_dialect_clash_t;

ezsms_dialect_clash_t ezsms_dialect_clash(const ezsms_dialect_t *dialect);

/* Fills in up to EZSMS_PARAMETER_COUNT pairs, in the table's order, and returns how many. */
size_t ezsms_dialect_pairs(
	ezsms_pair_t *pairs, const ezsms_dialect_t *dialect, const ezsms_fields_t *fields);

#endif
