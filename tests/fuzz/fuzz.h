/* SPDX-License-Identifier: MIT */
/*
 * What the fuzz targets share: a requirement that ends the run, and the place of a slice.
 */
#ifndef EZSMS_FUZZ_H
#define EZSMS_FUZZ_H

#include "protocol/slice.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

/* libFuzzer keeps the input that aborts. */
#define REQUIRE(condition) \
	do { \
		if (!(condition)) { \
			fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition); \
			abort(); \
		} \
	} while (0)

/* A part that is absent lies anywhere; an empty one may stand at the very end. */
static inline bool lies_within(ezsms_slice_t whole, ezsms_slice_t part)
{
	if (!part.ptr) {
		return part.length == 0;
	}
	return part.ptr >= whole.ptr && part.ptr <= whole.ptr + whole.length &&
		part.length <= (size_t)(whole.ptr + whole.length - part.ptr);
}

/* A block of exactly this size, so that AddressSanitizer sees the first octet past it. */
static inline char *exact_block(size_t length)
{
	char *block = malloc(length);

	REQUIRE(block || length == 0);
	return block;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
