/* SPDX-License-Identifier: MIT */
/*
 * What PHP wants to do while the engine waits: the handlers of signals, max_execution_time.
 */
#ifndef EZSMS_PHP_INTERRUPT_H
#define EZSMS_PHP_INTERRUPT_H

#include "php.h"

/* For the engine: lets the handlers of signals run; true where one has thrown or ended the script,
 * or its time is up. */
bool ezsms_interrupt(void);

/* Whether nobody is left to be told an outcome: exit() was called, or the script's time is up. */
bool ezsms_script_is_ending(void);

/* Ends a script whose time is up, as PHP itself does after a call; everything but its own memory
 * has to be given back before. */
void ezsms_interrupt_raise(void);

#endif
