/* SPDX-License-Identifier: MIT */
/*
 * What the bare programs share: the request, which is octet for octet as long as the extension's,
 * and the way a peer is driven. For each number that a peer reads it sends so many messages, and
 * prints nanoseconds: of the clock, of its own processor time, and of the kernel's on its behalf.
 */
#ifndef EZSMS_BENCHMARKS_PEER_H
#define EZSMS_BENCHMARKS_PEER_H

#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#define USER_AGENT "bare_/0.1.0"

enum { BODY_SIZE = 256, REPLY_SIZE = 256 };

typedef struct {
	char octets[REPLY_SIZE];
	size_t length;
} reply_t;

static void fail(const char *what)
{
	fprintf(stderr, "%s\n", what);
	exit(1);
}

/* The same fields as the extension's, under a key that no other message of the process has. */
static long write_body(char *body)
{
	static unsigned long number;

	return snprintf(body, BODY_SIZE,
		"username=demoezsms&password=1234&message=Hello%%20world&mobile=60123456789"
		"&sender=demoezsms&type=1&seqno=%020lu",
		number++);
}

static size_t on_reply(char *octets, size_t size, size_t count, void *context)
{
	reply_t *reply = context;
	const size_t length = size * count;

	if (length > sizeof reply->octets - reply->length) {
		return 0;
	}
	memcpy(reply->octets + reply->length, octets, length);
	reply->length += length;
	return length;
}

static void check(CURLcode code, const reply_t *reply)
{
	if (code != CURLE_OK) {
		fail(curl_easy_strerror(code));
	}
	if (reply->length < 5 || memcmp(reply->octets, "1701:", 5) != 0) {
		fail("the gateway did not accept");
	}
}

/* What does not change from message to message. Whoever writes such a program sets a time-out. */
static CURL *new_handle(const char *url, const char *authority, reply_t *reply)
{
	CURL *handle = curl_easy_init();

	curl_easy_setopt(handle, CURLOPT_URL, url);
	curl_easy_setopt(handle, CURLOPT_USERAGENT, USER_AGENT);
	curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, 30000L);
	curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, on_reply);
	curl_easy_setopt(handle, CURLOPT_WRITEDATA, reply);
	if (*authority) {
		curl_easy_setopt(handle, CURLOPT_CAINFO, authority);
	}
	return handle;
}

static long long nanoseconds(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long of_timeval(struct timeval time)
{
	return time.tv_sec * 1000000000LL + time.tv_usec * 1000LL;
}

/* An instruction counter begins a new account where gethostname() is called. */
static void mark(void)
{
	char name[64];

	gethostname(name, sizeof name);
}

static void serve(void (*send)(long count))
{
	struct rusage before, after;
	char line[32];

	while (fgets(line, sizeof line, stdin)) {
		mark();
		getrusage(RUSAGE_SELF, &before);
		const long long begin = nanoseconds(CLOCK_MONOTONIC);
		send(atol(line));
		const long long end = nanoseconds(CLOCK_MONOTONIC);
		getrusage(RUSAGE_SELF, &after);
		printf("%lld %lld %lld\n", end - begin,
			of_timeval(after.ru_utime) - of_timeval(before.ru_utime),
			of_timeval(after.ru_stime) - of_timeval(before.ru_stime));
		fflush(stdout);
	}
}

#endif
