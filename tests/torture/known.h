/* SPDX-License-Identifier: MIT */
/*
 * What libcurl itself does wrong when its memory is out, and nobody above it mends. Met in a
 * release that has the fault, it is counted and shown; in one that doesn't, it is a failure.
 */
#ifndef EZSMS_TORTURE_KNOWN_H
#define EZSMS_TORTURE_KNOWN_H

#include <stdbool.h>

/* No release so far. */
#define KNOWN_NEVER 0xFFFFFF

/* (name, first release seen with it, first without, what happens) */
#define KNOWN_FAULTS(X) \
	X(NO_QUERY, 0, 0x081200, "a GET goes out without its query") \
	X(PAST_PROXY, 0, 0x081200, "a request goes past a proxy that wants a password") \
	X(CLOSES_0, 0, 0x080E00, "the resolver closes descriptor 0, whatever that is") \
	X(UNRESOLVED, 0x081000, KNOWN_NEVER, "a host's name stays unknown for a while") \
	X(ADDRESS, 0x081200, 0x081300, "the address of a host is left behind") \
	X(CERTIFICATE, 0x080900, 0x081200, "a good certificate is called a bad one") \
	X(MALFORMED, 0, KNOWN_NEVER, "a good URL is called malformed")

typedef enum {
#define X(name, since, until, what) KNOWN_##name,
	KNOWN_FAULTS(X)
#undef X
		KNOWN_COUNT
} known_t;

/* False where this libcurl isn't known to have the fault, or it was not its memory that was out. */
bool known_meet(known_t known);

unsigned long known_met(known_t known);

const char *known_text(known_t known);

#endif
