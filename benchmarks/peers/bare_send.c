/* SPDX-License-Identifier: MIT */
/*
 * The least that libcurl asks for to send one message after the other: one easy handle, set up
 * once, whose connection is kept; only the body changes. Nothing is told apart but "accepted" and
 * "not".
 *
 *   bare_send URL AUTHORITY    AUTHORITY: a file of certificates, or ""
 */
#include "peer.h"

static CURL *handle;
static reply_t reply;

static void send_one_by_one(long count)
{
	char body[BODY_SIZE];

	for (long i = 0; i < count; i++) {
		/* Not copied by libcurl: the body stands here until the reply has come. */
		curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE, write_body(body));
		curl_easy_setopt(handle, CURLOPT_POSTFIELDS, body);
		reply.length = 0;
		check(curl_easy_perform(handle), &reply);
	}
}

int main(int count, char **arguments)
{
	if (count != 3) {
		fail("usage: bare_send URL AUTHORITY");
	}
	curl_global_init(CURL_GLOBAL_ALL);
	handle = new_handle(arguments[1], arguments[2], &reply);
	serve(send_one_by_one);
	curl_easy_cleanup(handle);
	return 0;
}
