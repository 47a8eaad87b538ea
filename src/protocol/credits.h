/* SPDX-License-Identifier: MIT */
/*
 * Reads the credits page, whose form the specification leaves open.
 */
#ifndef EZSMS_CREDITS_H
#define EZSMS_CREDITS_H

#include "slice.h"

/* The digits of each number as they stand in the body, with sign and decimal point; or absent. */
typedef struct {
	ezsms_slice_t used;
	ezsms_slice_t remaining;
} ezsms_credits_t;

/*
 * Labelled numbers by their labels; otherwise, where the page holds nothing but numbers, two as
 * used and remaining and one as remaining. Both are absent where the page says neither, or can be
 * read in two ways.
 *
 * A bare 1702 or 1703 is read as a number here: whether it is a return code is reply.h's to say.
 */
ezsms_credits_t ezsms_credits_read(ezsms_slice_t body);

#endif
