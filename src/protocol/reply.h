/* SPDX-License-Identifier: MIT */
/*
 * Reads what a page answered. Only a well-formed code that the specification lists for that kind of
 * page has a meaning; everything else is unknown, because a wrong "rejected" makes a caller send
 * twice.
 */
#ifndef EZSMS_REPLY_H
#define EZSMS_REPLY_H

#include "slice.h"
#include "spec.h"

typedef struct {
	int code; /* as read, listed or not; 0 where there is none */
	ezsms_meaning_t meaning;
	ezsms_slice_t message_id; /* absent where the reply gives none */
} ezsms_reply_t;

/* A reply that lists a code for each of several recipients: how many of each meaning, and which was
 * the first. */
typedef struct {
	size_t entries;
	size_t count[EZSMS_MEANING_COUNT];
	ezsms_reply_t first[EZSMS_MEANING_COUNT];
} ezsms_reply_summary_t;

/* What the code says, or NULL where the specification does not list it. */
const char *ezsms_code_description(int code);

/* Whether the specification gives the code a meaning on that page. */
bool ezsms_code_applies(ezsms_page_t page, int code);

/* The page decides which codes have a meaning. */
ezsms_reply_t ezsms_reply_read(ezsms_page_t page, ezsms_slice_t body);

/*
 * Takes the next code off a list separated by commas, line ends or <br>; false at its end. Begin
 * with the whole body in *rest. An entry that can't be read is unknown and ends the list.
 */
bool ezsms_reply_next(ezsms_page_t page, ezsms_slice_t *rest, ezsms_reply_t *entry);

/* No entries at all is no answer: the caller's to take as unknown. */
ezsms_reply_summary_t ezsms_reply_summarize(ezsms_page_t page, ezsms_slice_t body);

#endif
