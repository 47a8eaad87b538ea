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

CURL *__real_curl_easy_init(void);
CURL *__wrap_curl_easy_init(void);

/*
 * Every handle of the engine (--wrap). Until 8.9.0, libcurl frees a TLS session twice that it can't
 * store because memory is out. That can't be mended from outside, and to go without sessions would
 * cost each new connection a whole handshake; so they are left out here only.
 */
CURL *__wrap_curl_easy_init(void)
{
	CURL *easy = __real_curl_easy_init();

	if (easy && curl_version_info(CURLVERSION_NOW)->version_num < 0x080900) {
		curl_easy_setopt(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
	}
	return easy;
}
