/* SPDX-License-Identifier: MIT */
#include "known.h"
#include "memory.h"

#include <curl/curl.h>

static const struct {
	unsigned since, until;
	const char *text;
} faults[] = {
#define X(name, since, until, what) {since, until, what},
	KNOWN_FAULTS(X)
#undef X
};

static unsigned long met[KNOWN_COUNT];

bool known_meet(known_t known)
{
	const unsigned version = curl_version_info(CURLVERSION_NOW)->version_num;

	met[known]++;
	return memory_failed_in_libcurl() && version >= faults[known].since &&
		version < faults[known].until;
}

unsigned long known_met(known_t known)
{
	return met[known];
}

const char *known_text(known_t known)
{
	return faults[known].text;
}
