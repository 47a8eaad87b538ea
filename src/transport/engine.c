/* SPDX-License-Identifier: MIT */
#include "engine.h"
#include "libcurl.h"

#include <stdlib.h>
#ifdef _WIN32
#	include <process.h>
#	define getpid _getpid
#else
#	include <unistd.h>
#endif

struct ezsms_engine {
	CURLM *multi;
	ezsms_exchange_t *idle; /* fit for use */
	ezsms_exchange_t *held; /* handed out */
	long pid;
	bool is_broken;
};

/* libcurl wakes up by itself for its own timers; this only bounds a wait without any. */
enum { WAIT_MS = 1000 };

ezsms_engine_t *ezsms_engine_new(void)
{
	ezsms_engine_t *engine = calloc(1, sizeof *engine);

	if (engine && !(engine->multi = curl_multi_init())) {
		free(engine);
		return NULL;
	}
	if (engine) {
		engine->pid = (long)getpid();
	}
	return engine;
}

bool ezsms_engine_is_ours(const ezsms_engine_t *engine)
{
	return engine->pid == (long)getpid();
}

bool ezsms_engine_is_sound(const ezsms_engine_t *engine)
{
	return !engine->is_broken;
}

static ezsms_exchange_t *acquire(ezsms_engine_t *engine)
{
	ezsms_exchange_t *exchange = engine->idle;

	if (exchange) {
		engine->idle = exchange->next;
	} else if (!(exchange = ezsms_exchange_new())) {
		return NULL;
	}
	exchange->next = engine->held;
	engine->held = exchange;
	return exchange;
}

void ezsms_engine_release(ezsms_engine_t *engine, ezsms_exchange_t *exchange)
{
	ezsms_exchange_t **link = &engine->held;

	while (*link != exchange) {
		link = &(*link)->next;
	}
	*link = exchange->next;
	/* Nothing to libcurl where the exchange isn't under way. */
	curl_multi_remove_handle(engine->multi, exchange->easy);
	ezsms_exchange_retire(exchange);
	exchange->next = engine->idle;
	engine->idle = exchange;
}

void ezsms_engine_recall(ezsms_engine_t *engine)
{
	while (ezsms_engine_is_ours(engine) && engine->held) {
		ezsms_engine_release(engine, engine->held);
	}
}

void ezsms_engine_free(ezsms_engine_t *engine)
{
	if (!ezsms_engine_is_ours(engine)) {
		return;
	}
	ezsms_engine_recall(engine);
	while (engine->idle) {
		ezsms_exchange_t *exchange = engine->idle;
		engine->idle = exchange->next;
		ezsms_exchange_free(exchange);
	}
	curl_multi_cleanup(engine->multi);
	free(engine);
}

static void collect(CURLM *multi)
{
	const CURLMsg *message;
	int left;

	while ((message = curl_multi_info_read(multi, &left))) {
		ezsms_exchange_t *exchange = NULL;
		curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, (char **)&exchange);
		ezsms_exchange_conclude(exchange, message->data.result);
	}
}

/* libcurl refused to go on: what had been handed over stays unknown, the rest was not sent. */
static CURLcode code_of(CURLMcode code)
{
	return code == CURLM_OUT_OF_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_FAILED_INIT;
}

static void perform(ezsms_engine_t *engine, ezsms_exchange_t *exchange)
{
	CURLMcode code = curl_multi_add_handle(engine->multi, exchange->easy);
	int running;

	if (code != CURLM_OK) {
		ezsms_exchange_conclude(exchange, code_of(code));
		return;
	}
	while (code == CURLM_OK && !exchange->done) {
		code = curl_multi_perform(engine->multi, &running);
		collect(engine->multi);
		if (code == CURLM_OK && !exchange->done) {
			code = curl_multi_poll(engine->multi, NULL, 0, WAIT_MS, NULL);
		}
	}
	if (!exchange->done) {
		engine->is_broken = true;
		ezsms_exchange_conclude(exchange, code_of(code));
	}
}

ezsms_exchange_t *ezsms_engine_request(ezsms_engine_t *engine, const ezsms_settings_t *settings,
	ezsms_slice_t page, const ezsms_pair_t *pairs, size_t count, bool repeatable)
{
	ezsms_exchange_t *exchange = acquire(engine);

	if (!exchange) {
		return NULL;
	}
	exchange->repeatable = repeatable;
	if (ezsms_exchange_prepare(exchange, settings, page, pairs, count)) {
		perform(engine, exchange);
	}
	return exchange;
}
