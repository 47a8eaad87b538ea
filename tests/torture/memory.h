/* SPDX-License-Identifier: MIT */
/*
 * The memory of the rooms and of libcurl: every allocation of either is counted by one counter,
 * and fails when its turn has come. The linker brings those of the rooms here (--wrap), and
 * curl_global_init_mem() those of libcurl, whose threads may allocate too.
 */
#ifndef EZSMS_TORTURE_MEMORY_H
#define EZSMS_TORTURE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

typedef enum {
	MEMORY_OUT_ONCE, /* the nth allocation fails, the next one doesn't */
	MEMORY_STAYS_OUT /* the nth and all that follow */
} memory_mode_t;

/* What was allocated and not freed. */
typedef struct {
	long blocks;
	long octets;
} memory_live_t;

/* False where libcurl could not be set up. */
bool memory_give_to_libcurl(void);

/* From now on allocations are counted, from 1; the nth fails, none for 0. */
void memory_fail(memory_mode_t mode, unsigned long nth);

/* In between there is memory, and nothing is counted. */
void memory_pause(void);
void memory_resume(void);

/* Ends what memory_fail() began; returns how many allocations have failed. */
unsigned long memory_relax(void);

/* Whether the first to fail was one that libcurl made, and not the rooms themselves. */
bool memory_failed_in_libcurl(void);

memory_live_t memory_live(void);

/* Called at each failure: the place for a breakpoint. */
void memory_failed(void);

#endif
