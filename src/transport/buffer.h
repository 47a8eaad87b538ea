/* SPDX-License-Identifier: MIT */
/*
 * Octets that grow, and that are wiped before their memory goes back: requests hold a password, and
 * both directions hold numbers and texts.
 */
#ifndef EZSMS_BUFFER_H
#define EZSMS_BUFFER_H

#include "../protocol/slice.h"

typedef struct {
	char *octets;
	size_t length;
	size_t capacity;
} ezsms_buffer_t;

/* Makes room for `size` octets behind what is there; false when memory is out. */
bool ezsms_buffer_reserve(ezsms_buffer_t *buffer, size_t size);

bool ezsms_buffer_append(ezsms_buffer_t *buffer, ezsms_slice_t octets);

/* Wipes what the buffer carried and keeps its memory for the next use. */
void ezsms_buffer_wipe(ezsms_buffer_t *buffer);

/* Wipes and frees. */
void ezsms_buffer_free(ezsms_buffer_t *buffer);

#endif
