/* SPDX-License-Identifier: MIT */
/*
 * A clock that nobody sets, for deadlines.
 */
#ifndef EZSMS_CLOCK_H
#define EZSMS_CLOCK_H

#include <stdint.h>

/* Microseconds since some moment in the past. */
int64_t ezsms_clock_exact(void);

/* The same in milliseconds. */
static inline int64_t ezsms_clock_now(void)
{
	return ezsms_clock_exact() / 1000;
}

#endif
