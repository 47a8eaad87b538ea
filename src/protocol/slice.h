/* SPDX-License-Identifier: MIT */
/*
 * A run of octets that somebody else owns. A null pointer means "absent", which is not the same as
 * empty.
 */
#ifndef EZSMS_SLICE_H
#define EZSMS_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct {
	const char *ptr;
	size_t length;
} ezsms_slice_t;

/* For initialisers; as an expression, with the type in front. */
#define EZSMS_SLICE_INIT(literal) \
	{ \
		"" literal, sizeof(literal) - 1 \
	}
#define EZSMS_SLICE_LITERAL(literal) ((ezsms_slice_t)EZSMS_SLICE_INIT(literal))

static inline ezsms_slice_t ezsms_slice_from(ezsms_slice_t slice, size_t offset)
{
	if (offset == 0) {
		return slice; /* which may be absent: nothing may be added to a null pointer */
	}
	return (ezsms_slice_t){slice.ptr + offset, slice.length - offset};
}

static inline bool ezsms_slice_equals(ezsms_slice_t a, ezsms_slice_t b)
{
	return a.length == b.length && (a.length == 0 || memcmp(a.ptr, b.ptr, a.length) == 0);
}

#endif
