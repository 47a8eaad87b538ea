/* SPDX-License-Identifier: MIT */
/*
 * Which process this is, for those who must not touch what they have inherited by a fork.
 */
#ifndef EZSMS_PROCESS_H
#define EZSMS_PROCESS_H

#include <stdint.h>

/* Once for a process and those that it forks, before the first question. */
void ezsms_process_open(void);
void ezsms_process_close(void);

/* Another number in a child than in its parent. */
uint32_t ezsms_process_id(void);

#endif
