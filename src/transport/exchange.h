/* SPDX-License-Identifier: MIT */
/*
 * One request and its reply over one libcurl easy handle: an attempt, and the next one after a
 * rewind. An exchange is used again after it has been retired, which wipes whatever it carried.
 */
#ifndef EZSMS_EXCHANGE_H
#define EZSMS_EXCHANGE_H

#include "../protocol/form.h"
#include "../protocol/spec.h"
#include "buffer.h"

#include <stdint.h>

/* Longer replies are cut here: a code stands within the first few octets. */
#define EZSMS_REPLY_MAX ((size_t)64 * 1024)

/* Seconds after which a connection is not used again: since its last use, and since it was opened.
 */
#define EZSMS_IDLE_MAX 50
#define EZSMS_AGE_MAX 600

/* libcurl's CURL_ERROR_SIZE, which stays out of this header so that callers need no libcurl. */
#define EZSMS_DETAIL_SIZE 256

/* libcurl's CURLE_OUT_OF_MEMORY, for a failure before there is an exchange to ask. */
#define EZSMS_OUT_OF_MEMORY 27

/* libcurl's CURLE_ABORTED_BY_CALLBACK, for a wait that was given up. */
#define EZSMS_GIVEN_UP 42

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
	uint64_t serial;       /* never 0, nor that of other settings of the same thread */
	const char *base_url;  /* ends with '/' */
	const char *ca_bundle; /* NULL: libcurl's own */
	const char *proxy;     /* NULL: the environment's; "": none */
	const char *user_agent;
	long timeout;         /* milliseconds for all attempts and the waits between them */
	long connect_timeout; /* milliseconds for each connect */
	unsigned retries;     /* attempts after the first, at most */
	bool get;             /* parameters in the URL instead of the body */
} ezsms_settings_t;

/* What became of one attempt, valid once it is over. */
typedef struct {
	unsigned issues; /* times that libcurl began to send the request; 0: no octet of it left */
	bool late;       /* it was about to be issued when its time was up */
	bool stopped;    /* libcurl was about to repeat the request, and was not let */
	int64_t sent;    /* octets of the form, of the issue of which most were */
	bool reused;     /* the connection of the last issue was a kept one */
	bool stale;      /* it had been closed by the other side, and nothing was sent */
	int64_t began,
		took; /* microseconds, by ezsms_clock_exact(): libcurl forgets those of failed names */
	/* Octets of requests sent before it, and of headers received: a tunnel's, say. */
	long asked, answered;
	long connects; /* connections opened until then */
	bool capped;   /* the body was longer than EZSMS_REPLY_MAX */
	int result;    /* libcurl's CURLcode; 0: a whole reply */
	ezsms_phase_t phase;
	long http_status;
	char detail[EZSMS_DETAIL_SIZE]; /* libcurl's own words, or empty */
} ezsms_facts_t;

/* How long one attempt took, in microseconds, and how much went over the wire, in octets. */
typedef struct {
	int64_t resolve, connect, tls, wait, reply, total;
	int64_t sent, received;
} ezsms_measures_t;

/* A page, and its name below the base URL. */
typedef struct {
	ezsms_page_t page; /* whose codes the reply is read by, or EZSMS_PAGE_OTHER */
	ezsms_slice_t name;
} ezsms_target_t;

typedef struct {
	void *easy;  /* libcurl's handle, and what it is set up for, which outlives the request */
	void *url;   /* libcurl's too; may be NULL */
	void *share; /* what libcurl keeps for all of an engine's handles; may be NULL */
	uint64_t configured;  /* serial of the settings; 0: none */
	ezsms_page_t page;    /* whose URL is set; EZSMS_PAGE_OTHER: none that could serve again */
	long connect_timeout; /* milliseconds */
	bool fresh;           /* kept connections are not to be taken */
	/* As the handle has them; those of a new one are zero. */
	long connect_limit; /* milliseconds */
	bool doubts_names;  /* asks for each again */
	const void *posted; /* where it finds the form */

	/* The request. The form is the body of a POST or the query of a GET. */
	ezsms_buffer_t form;
	bool get;
	int64_t deadline; /* of all attempts, by ezsms_clock_now(); nothing is issued after it */
	bool closed;      /* nothing is issued at all any more */
	bool repeatable;  /* the gateway recognises a repetition, so libcurl may issue it again */

	/* The last reply that came for it, or the start of one. */
	ezsms_buffer_t body;
	ezsms_facts_t facts;
} ezsms_exchange_t;

/* For a zeroed exchange; false when memory is out. It must not move afterwards. */
bool ezsms_exchange_init(ezsms_exchange_t *exchange);
void ezsms_exchange_destroy(ezsms_exchange_t *exchange);

/*
 * Sets the handle up for one request; false, and concluded, where that is impossible. Nothing has
 * been sent then.
 */
bool ezsms_exchange_prepare(ezsms_exchange_t *exchange, const ezsms_settings_t *settings,
	const ezsms_target_t *target, const ezsms_pair_t *pairs, size_t count);

/* Begins an attempt. Whoever lets libcurl work is to stop it at the deadline. What libcurl knows of
 * names is only taken where these are good: none has failed lately. */
void ezsms_exchange_begin(ezsms_exchange_t *exchange, bool names_are_good);

/*
 * Forgets the last attempt, for another one of the same request. The reply is kept until a request
 * is issued again. After an attempt without a reply its connection, and those kept beside it, are
 * not trusted.
 */
void ezsms_exchange_rewind(ezsms_exchange_t *exchange);

/* After an attempt that met a connection that was closed meanwhile: it begins anew, over a new one.
 */
void ezsms_exchange_reconnect(ezsms_exchange_t *exchange);

/* Of an attempt that libcurl didn't even begin. */
void ezsms_exchange_refuse(ezsms_exchange_t *exchange, int result);

/* Takes down what libcurl says became of the attempt. */
void ezsms_exchange_conclude(ezsms_exchange_t *exchange, int result);

/*
 * Wipes what was carried, and makes the exchange fit for the next request. False where memory is
 * out: it is only fit to be destroyed then.
 */
bool ezsms_exchange_retire(ezsms_exchange_t *exchange);

/* What was read of the reply's body, complete or not. */
ezsms_slice_t ezsms_exchange_body(const ezsms_exchange_t *exchange);

/* True where the whole reply has been read, or as much of it as is ever read. */
bool ezsms_exchange_has_reply(const ezsms_exchange_t *exchange);

/* Whole seconds that the reply asks to wait before another attempt; 0 for none. */
int64_t ezsms_exchange_retry_after(const ezsms_exchange_t *exchange);

ezsms_measures_t ezsms_exchange_measure(const ezsms_exchange_t *exchange);

/* What went wrong, in libcurl's words. */
const char *ezsms_exchange_error(const ezsms_exchange_t *exchange);

/* What the phase was about, to complete a sentence: "while connecting". */
const char *ezsms_phase_activity(ezsms_phase_t phase);

#endif
