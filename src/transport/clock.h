/* SPDX-License-Identifier: MIT */
/*
 * A clock that nobody sets, for deadlines.
 */
#ifndef EZSMS_CLOCK_H
#define EZSMS_CLOCK_H

#include <stdint.h>

/* Milliseconds since some moment in the past. */
int64_t ezsms_clock_now(void);

#endif
