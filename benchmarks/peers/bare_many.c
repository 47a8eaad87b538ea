/* SPDX-License-Identifier: MIT */
/*
 * The least that libcurl asks for to send many messages at once: as many easy handles as may be on
 * their way, set up once, on one multi handle that keeps their connections; a handle that is
 * through takes the next message at once. Over TLS they share connections where HTTP/2 is spoken.
 *
 *   bare_many URL AUTHORITY WINDOW    AUTHORITY: a file of certificates, or ""
 */
#include "peer.h"

typedef struct {
	CURL *handle;
	char body[BODY_SIZE];
	reply_t reply;
} slot_t;

static CURLM *multi;
static slot_t *slots;
static long window;

static void begin(slot_t *slot)
{
	curl_easy_setopt(slot->handle, CURLOPT_POSTFIELDSIZE, write_body(slot->body));
	curl_easy_setopt(slot->handle, CURLOPT_POSTFIELDS, slot->body);
	slot->reply.length = 0;
	curl_multi_add_handle(multi, slot->handle);
}

/* Takes up what is through; says how many. */
static long collect(long *left)
{
	CURLMsg *message;
	int in_queue;
	long through = 0;

	for (; (message = curl_multi_info_read(multi, &in_queue)); through++) {
		slot_t *slot;
		curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&slot);
		check(message->data.result, &slot->reply);
		curl_multi_remove_handle(multi, slot->handle);
		if (*left > 0) {
			(*left)--;
			begin(slot);
		}
	}
	return through;
}

static void send_at_once(long count)
{
	long left = count;
	long through = 0;
	int running;

	for (long i = 0; i < window && left > 0; i++, left--) {
		begin(&slots[i]);
	}
	while (through < count) {
		curl_multi_perform(multi, &running);
		const long more = collect(&left);
		through += more;
		/* What has just begun can go out before there is anything to wait for. */
		if (more == 0) {
			curl_multi_poll(multi, NULL, 0, 1000, NULL);
		}
	}
}

int main(int count, char **arguments)
{
	if (count != 4) {
		fail("usage: bare_many URL AUTHORITY WINDOW");
	}
	curl_global_init(CURL_GLOBAL_ALL);
	multi = curl_multi_init();
	window = atol(arguments[3]);
	slots = calloc((size_t)window, sizeof *slots);
	for (slot_t *slot = slots; slot < slots + window; slot++) {
		slot->handle = new_handle(arguments[1], arguments[2], &slot->reply);
		curl_easy_setopt(slot->handle, CURLOPT_PRIVATE, slot);
		/* Rather wait for a connection that may be shared than open another one. */
		curl_easy_setopt(slot->handle, CURLOPT_PIPEWAIT, (long)(*arguments[2] != '\0'));
	}
	serve(send_at_once);
	for (slot_t *slot = slots; slot < slots + window; slot++) {
		curl_easy_cleanup(slot->handle);
	}
	curl_multi_cleanup(multi);
	free(slots);
	return 0;
}
