/* SPDX-License-Identifier: MIT */
/*
 * One request and its reply over one libcurl easy handle. An exchange is used again after it has
 * been retired, which wipes whatever it carried.
 */
#ifndef EZSMS_EXCHANGE_H
#define EZSMS_EXCHANGE_H

#include "../protocol/form.h"
#include "buffer.h"

/* Longer replies are cut here: a code stands within the first few octets. */
#define EZSMS_REPLY_MAX ((size_t)64 * 1024)

/* libcurl's CURL_ERROR_SIZE, which stays out of this header so that callers need no libcurl. */
#define EZSMS_DETAIL_SIZE 256

/* libcurl's CURLE_OUT_OF_MEMORY, for a failure before there is an exchange to ask. */
#define EZSMS_OUT_OF_MEMORY 27

/* How far an exchange came: (name, PHP case, PHP value, what was going on). */
#define EZSMS_PHASES(X) \
	X(RESOLVE, "Resolve", "resolve", "resolving the host name") \
	X(CONNECT, "Connect", "connect", "connecting") \
	X(TLS, "Tls", "tls", "negotiating TLS") \
	X(REQUEST, "Request", "request", "sending the request") \
	X(REPLY, "Reply", "reply", "reading the reply")

typedef enum {
#define X(name, case_name, value, activity) EZSMS_PHASE_##name,
	EZSMS_PHASES(X)
#undef X
} ezsms_phase_t;

/* What is the same for every request of a client. The strings must outlive the exchange. */
typedef struct {
	const char *base_url;  /* ends with '/' */
	const char *ca_bundle; /* NULL: libcurl's own */
	const char *proxy;     /* NULL: the environment's; "": none */
	const char *user_agent;
	long timeout;         /* milliseconds for the whole exchange */
	long connect_timeout; /* milliseconds */
	bool get;             /* parameters in the URL instead of the body */
} ezsms_settings_t;

typedef struct ezsms_exchange {
	void *easy;                  /* libcurl's handle */
	struct ezsms_exchange *next; /* in the engine's list of idle or of held exchanges */

	/* The request. The form is the body of a POST or the query of a GET. */
	ezsms_buffer_t form;
	bool get;
	bool repeatable; /* the gateway recognises a repetition, so libcurl may issue it again */

	/* The reply and what became of the request, valid once the exchange is done. */
	ezsms_buffer_t body;
	unsigned issues; /* times that libcurl began to send the request; 0: no octet of it left */
	bool stopped;    /* libcurl was about to repeat the request, and was not let */
	bool capped;     /* the body was longer than EZSMS_REPLY_MAX */
	bool done;
	int result; /* libcurl's CURLcode; 0: a whole reply */
	ezsms_phase_t phase;
	long http_status;
	char detail[EZSMS_DETAIL_SIZE]; /* libcurl's own words, or empty */
} ezsms_exchange_t;

/* NULL when memory is out. */
ezsms_exchange_t *ezsms_exchange_new(void);
void ezsms_exchange_free(ezsms_exchange_t *exchange);

/*
 * Sets the handle up for one request; false, and concluded, where that is impossible. Nothing has
 * been sent then.
 */
bool ezsms_exchange_prepare(ezsms_exchange_t *exchange, const ezsms_settings_t *settings,
	ezsms_slice_t page, const ezsms_pair_t *pairs, size_t count);

/* Takes down what libcurl says became of the request. */
void ezsms_exchange_conclude(ezsms_exchange_t *exchange, int result);

/* Wipes what was carried, and makes the exchange fit for the next request. */
void ezsms_exchange_retire(ezsms_exchange_t *exchange);

/* What was read of the reply's body, complete or not. */
ezsms_slice_t ezsms_exchange_body(const ezsms_exchange_t *exchange);

/* True where the whole reply has been read, or as much of it as is ever read. */
bool ezsms_exchange_has_reply(const ezsms_exchange_t *exchange);

/* What went wrong, in libcurl's words. */
const char *ezsms_exchange_error(const ezsms_exchange_t *exchange);

/* What the phase was about, to complete a sentence: "while connecting". */
const char *ezsms_phase_activity(ezsms_phase_t phase);

#endif
