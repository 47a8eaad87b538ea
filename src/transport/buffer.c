/* SPDX-License-Identifier: MIT */
#include "buffer.h"

#include <stdint.h>
#include <stdlib.h>

/* A large text must not stay allocated for as long as the process lives. */
enum { CAPACITY_MIN = 512, CAPACITY_KEPT = 16 * 1024 };

/* In a way in which the compiler can't drop a write to memory that is freed next. */
static void wipe(char *octets, size_t length)
{
	if (length == 0) {
		return;
	}
#ifdef __GNUC__
	memset(octets, 0, length);
	__asm__ __volatile__("" : : "r"(octets) : "memory");
#else
	for (volatile char *p = octets; length > 0; length--) {
		*p++ = 0;
	}
#endif
}

static size_t grown(size_t capacity, size_t needed)
{
	if (capacity < CAPACITY_MIN) {
		capacity = CAPACITY_MIN;
	}
	while (capacity < needed) {
		capacity = capacity > SIZE_MAX / 2 ? needed : capacity * 2;
	}
	return capacity;
}

bool ezsms_buffer_reserve(ezsms_buffer_t *buffer, size_t size)
{
	if (size > SIZE_MAX - buffer->length) {
		return false;
	}
	if (buffer->length + size <= buffer->capacity) {
		return true;
	}

	/* Not realloc(), which may leave the old octets behind unwiped. */
	const size_t capacity = grown(buffer->capacity, buffer->length + size);
	char *octets = malloc(capacity);
	if (!octets) {
		return false;
	}
	if (buffer->length) {
		memcpy(octets, buffer->octets, buffer->length);
	}
	const size_t length = buffer->length;
	ezsms_buffer_free(buffer);
	*buffer = (ezsms_buffer_t){octets, length, capacity};
	return true;
}

bool ezsms_buffer_append(ezsms_buffer_t *buffer, ezsms_slice_t octets)
{
	if (!ezsms_buffer_reserve(buffer, octets.length)) {
		return false;
	}
	if (octets.length) {
		memcpy(buffer->octets + buffer->length, octets.ptr, octets.length);
		buffer->length += octets.length;
	}
	return true;
}

void ezsms_buffer_wipe(ezsms_buffer_t *buffer)
{
	if (buffer->capacity > CAPACITY_KEPT) {
		ezsms_buffer_free(buffer);
		return;
	}
	wipe(buffer->octets, buffer->length);
	buffer->length = 0;
}

void ezsms_buffer_free(ezsms_buffer_t *buffer)
{
	wipe(buffer->octets, buffer->length);
	free(buffer->octets);
	*buffer = (ezsms_buffer_t){NULL, 0, 0};
}
