/* SPDX-License-Identifier: MIT */
#include "engine.h"
#include "clock.h"
#include "libcurl.h"
#include "process.h"
#include "retry.h"

#include <stdlib.h>

struct ezsms_engine {
	CURLM *multi;
	CURLSH *share;             /* TLS sessions, for whichever handle opens the next connection */
	ezsms_transaction_t *idle; /* fit for use */
	ezsms_transaction_t *held; /* handed out */
	size_t waiting;            /* of those held, for their next attempt */
	size_t running;            /* of those held, that libcurl works on */
	size_t connections;        /* how many libcurl may keep */
	size_t over;               /* how often one has come to the end of an attempt */
	int64_t next_deadline;     /* by ezsms_clock_now(); that of none under way is before it */
	int64_t names_fail_until; /* by ezsms_clock_now(): what libcurl knows of names isn't believed */
	ezsms_interrupt_t interrupt;
	uint32_t process; /* that made it */
	bool is_broken;
	size_t users;
	ezsms_engines_t *engines; /* the list that it is in, with those beside it */
	ezsms_engine_t *next, *previous;
};

/* libcurl wakes up by itself for its own timers, and most signals wake it up too: those that come
 * in the moment before it sleeps don't, and another thread may take them. */
enum { WAIT_MAX = 100 };

/* Transactions, and connections, that are kept from one web request to the next. */
enum { IDLE_KEPT = 4 };

/* Milliseconds that libcurl may take a name for one that doesn't resolve, without asking again. */
enum { NAMES_KEPT = 60 * 1000 };

static void keep_connections(ezsms_engine_t *engine, size_t count)
{
	engine->connections = count;
	curl_multi_setopt(engine->multi, CURLMOPT_MAXCONNECTS, (long)count);
}

static void enlist(ezsms_engines_t *engines, ezsms_engine_t *engine)
{
	engine->engines = engines;
	engine->next = engines->first;
	if (engine->next) {
		engine->next->previous = engine;
	}
	engines->first = engine;
}

static void strike_off(ezsms_engine_t *engine)
{
	if (engine->previous) {
		engine->previous->next = engine->next;
	} else {
		engine->engines->first = engine->next;
	}
	if (engine->next) {
		engine->next->previous = engine->previous;
	}
}

ezsms_engine_t *ezsms_engine_new(ezsms_engines_t *engines, ezsms_interrupt_t interrupt)
{
	ezsms_engine_t *engine = calloc(1, sizeof *engine);

	if (engine && !(engine->multi = curl_multi_init())) {
		free(engine);
		return NULL;
	}
	if (engine) {
		EZSMS_SET_QUICK_END(engine->multi);
		/* Without memory for it, each handle has its own. An engine is used by one thread, so there
		 * is nothing to lock. */
		engine->share = curl_share_init();
		curl_share_setopt(engine->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
		engine->interrupt = interrupt;
		engine->users = 1;
		engine->next_deadline = EZSMS_FOREVER;
		engine->process = ezsms_process_id();
		enlist(engines, engine);
		keep_connections(engine, IDLE_KEPT);
	}
	return engine;
}

static bool is_ours(const ezsms_engine_t *engine)
{
	return engine->process == ezsms_process_id();
}

bool ezsms_engine_is_ours(const ezsms_engine_t *engine)
{
	return is_ours(engine);
}

bool ezsms_engine_is_usable(const ezsms_engine_t *engine)
{
	return !engine->is_broken && is_ours(engine);
}

static ezsms_transaction_t *transaction_new(void)
{
	ezsms_transaction_t *transaction = calloc(1, sizeof *transaction);

	if (transaction && !ezsms_exchange_init(&transaction->exchange)) {
		free(transaction);
		return NULL;
	}
	return transaction;
}

static void transaction_free(ezsms_transaction_t *transaction)
{
	ezsms_exchange_destroy(&transaction->exchange);
	free(transaction);
}

static void link_held(ezsms_engine_t *engine, ezsms_transaction_t *transaction)
{
	transaction->next = engine->held;
	if (transaction->next) {
		transaction->next->previous = transaction;
	}
	engine->held = transaction;
}

static void unlink_held(ezsms_engine_t *engine, const ezsms_transaction_t *transaction)
{
	if (transaction->previous) {
		transaction->previous->next = transaction->next;
	} else {
		engine->held = transaction->next;
	}
	if (transaction->next) {
		transaction->next->previous = transaction->previous;
	}
}

static ezsms_transaction_t *acquire(ezsms_engine_t *engine)
{
	ezsms_transaction_t *transaction = engine->idle;

	if (transaction) {
		engine->idle = transaction->next;
	} else if (!(transaction = transaction_new())) {
		return NULL;
	}
	transaction->exchange.share = engine->share;
	link_held(engine, transaction);
	return transaction;
}

static void enqueue(ezsms_queue_t *queue, ezsms_transaction_t *transaction)
{
	if (queue->first) {
		queue->last->behind = transaction;
	} else {
		queue->first = transaction;
	}
	queue->last = transaction;
}

static void set_state(
	ezsms_engine_t *engine, ezsms_transaction_t *transaction, ezsms_transaction_state_t state)
{
	engine->waiting += (state == EZSMS_TRANSACTION_WAITING);
	engine->waiting -= (transaction->state == EZSMS_TRANSACTION_WAITING);
	engine->running += (state == EZSMS_TRANSACTION_RUNNING);
	engine->running -= (transaction->state == EZSMS_TRANSACTION_RUNNING);
	transaction->state = state;
}

/* Hands it back to whoever has begun it. */
static void hand_back(ezsms_engine_t *engine, ezsms_transaction_t *transaction)
{
	set_state(engine, transaction, EZSMS_TRANSACTION_OVER);
	engine->over++;
	if (transaction->queue) {
		enqueue(transaction->queue, transaction);
	}
}

/* The attempt is over. */
static void stop(ezsms_engine_t *engine, ezsms_transaction_t *transaction, CURLcode result)
{
	hand_back(engine, transaction);
	ezsms_exchange_conclude(&transaction->exchange, (int)result);
	if (transaction->exchange.facts.phase == EZSMS_PHASE_RESOLVE) {
		engine->names_fail_until = ezsms_clock_now() + NAMES_KEPT;
	}
	if (is_ours(engine)) {
		curl_multi_remove_handle(engine->multi, transaction->exchange.easy);
	}
}

static void free_list(ezsms_transaction_t *transaction)
{
	while (transaction) {
		ezsms_transaction_t *next = transaction->next;
		transaction_free(transaction);
		transaction = next;
	}
}

static void free_when_unused(ezsms_engine_t *engine)
{
	if (engine->users > 0 || engine->held) {
		return;
	}
	strike_off(engine);
	free_list(engine->idle);
	curl_multi_cleanup(engine->multi);
	curl_share_cleanup(engine->share);
	free(engine);
}

static void release(ezsms_engine_t *engine, ezsms_transaction_t *transaction)
{
	unlink_held(engine, transaction);
	if (transaction->state == EZSMS_TRANSACTION_RUNNING) {
		curl_multi_remove_handle(engine->multi, transaction->exchange.easy);
	}
	set_state(engine, transaction, EZSMS_TRANSACTION_OVER);
	if (!ezsms_exchange_retire(&transaction->exchange)) {
		transaction_free(transaction);
		return;
	}
	/* All but the exchange, which is the larger part. */
	memset((char *)transaction + sizeof transaction->exchange, 0,
		sizeof *transaction - sizeof transaction->exchange);
	transaction->next = engine->idle;
	engine->idle = transaction;
}

/* In a child the memory stays behind with the engine, but not what is in it. */
static void wipe_inherited(ezsms_transaction_t *transaction)
{
	ezsms_buffer_wipe(&transaction->exchange.form);
	ezsms_buffer_wipe(&transaction->exchange.body);
}

void ezsms_engine_release(ezsms_engine_t *engine, ezsms_transaction_t *transaction)
{
	if (!is_ours(engine)) {
		wipe_inherited(transaction);
		return;
	}
	release(engine, transaction);
	free_when_unused(engine);
}

/* A large batch must not leave its handles to the requests that follow. */
static void trim(ezsms_engine_t *engine)
{
	ezsms_transaction_t **link = &engine->idle;

	for (size_t i = 0; i < IDLE_KEPT && *link; i++) {
		link = &(*link)->next;
	}
	free_list(*link);
	*link = NULL;
}

void ezsms_engine_recall(ezsms_engine_t *engine)
{
	if (!is_ours(engine)) {
		return;
	}
	while (engine->held) {
		release(engine, engine->held);
	}
	trim(engine);
	keep_connections(engine, IDLE_KEPT);
}

void ezsms_engines_recall(ezsms_engines_t *engines)
{
	ezsms_engine_t *next;

	for (ezsms_engine_t *engine = engines->first; engine; engine = next) {
		next = engine->next;
		ezsms_engine_recall(engine);
		if (is_ours(engine)) {
			free_when_unused(engine);
		}
	}
}

ezsms_engine_t *ezsms_engine_retain(ezsms_engine_t *engine)
{
	engine->users++;
	return engine;
}

void ezsms_engine_free(ezsms_engine_t *engine)
{
	if (is_ours(engine)) {
		engine->users--;
		free_when_unused(engine);
	}
}

/* libcurl refused to go on: what had been handed over stays unknown, the rest was not sent. */
static CURLcode code_of(CURLMcode code)
{
	return code == CURLM_OUT_OF_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_FAILED_INIT;
}

static void launch(ezsms_engine_t *engine, ezsms_transaction_t *transaction)
{
	ezsms_exchange_begin(&transaction->exchange, ezsms_clock_now() >= engine->names_fail_until);
	const CURLMcode code = curl_multi_add_handle(engine->multi, transaction->exchange.easy);
	if (code != CURLM_OK) {
		transaction->is_final = true;
		ezsms_exchange_refuse(&transaction->exchange, (int)code_of(code));
		hand_back(engine, transaction);
	}
}

static void start(ezsms_engine_t *engine, ezsms_transaction_t *transaction)
{
	if (transaction->exchange.deadline < engine->next_deadline) {
		engine->next_deadline = transaction->exchange.deadline;
	}
	set_state(engine, transaction, EZSMS_TRANSACTION_RUNNING);
	transaction->tries++;
	/* By itself libcurl keeps what those under way may need, and not those that are about to be. */
	if (engine->running > engine->connections) {
		keep_connections(engine, engine->running);
	}
	launch(engine, transaction);
}

ezsms_transaction_t *ezsms_engine_begin(
	ezsms_engine_t *engine, const ezsms_settings_t *settings, const ezsms_request_t *request)
{
	ezsms_transaction_t *transaction = acquire(engine);

	if (!transaction) {
		return NULL;
	}
	transaction->outcome.kind = EZSMS_OUTCOME_UNKNOWN;
	transaction->page = request->target.page;
	transaction->recipients = request->recipients;
	transaction->retries = settings->retries;
	transaction->exchange.deadline = ezsms_clock_now() + settings->timeout;
	transaction->queue = request->queue;
	transaction->context = request->context;
	transaction->exchange.repeatable = request->repeatable;
	if (ezsms_exchange_prepare(
			&transaction->exchange, settings, &request->target, request->pairs, request->count)) {
		start(engine, transaction);
	} else {
		transaction->tries = 1;
		transaction->is_final = true;
		hand_back(engine, transaction);
	}
	return transaction;
}

static void start_due(ezsms_engine_t *engine)
{
	const int64_t now = ezsms_clock_now();

	for (ezsms_transaction_t *t = engine->held; t; t = t->next) {
		if (t->state != EZSMS_TRANSACTION_WAITING || t->due > now) {
			continue;
		}
		if (now < t->exchange.deadline) {
			ezsms_exchange_rewind(&t->exchange);
			start(engine, t);
		} else {
			hand_back(engine, t);
		}
	}
}

/* The same attempt, because nothing of it has happened yet. */
static void reconnect(ezsms_engine_t *engine, ezsms_transaction_t *transaction)
{
	curl_multi_remove_handle(engine->multi, transaction->exchange.easy);
	ezsms_exchange_reconnect(&transaction->exchange);
	launch(engine, transaction);
}

static ezsms_transaction_t *transaction_of(const ezsms_engine_t *engine, CURL *easy)
{
	char *exchange = NULL;

	/* Mostly there is one alone, and libcurl needn't be asked. */
	if (engine->held && engine->held->exchange.easy == easy) {
		return engine->held;
	}
	curl_easy_getinfo(easy, CURLINFO_PRIVATE, &exchange);
	return (ezsms_transaction_t *)exchange;
}

static void collect(ezsms_engine_t *engine)
{
	const CURLMsg *message;
	int left = 1;

	while (left > 0 && (message = curl_multi_info_read(engine->multi, &left))) {
		/* Stopping takes the message away. */
		const CURLcode result = message->data.result;
		ezsms_transaction_t *transaction = transaction_of(engine, message->easy_handle);
		if (transaction->exchange.facts.stale) {
			reconnect(engine, transaction);
		} else {
			stop(engine, transaction, result);
		}
	}
}

/*
 * Not libcurl's own time-out: that one is looked at before the socket, so that a reply which came
 * in time would be lost where nobody has let libcurl work meanwhile, as between two elements of a
 * batch.
 */
static void stop_late(ezsms_engine_t *engine)
{
	const int64_t now = ezsms_clock_now();

	if (now < engine->next_deadline) {
		return;
	}
	engine->next_deadline = EZSMS_FOREVER;
	for (ezsms_transaction_t *t = engine->held; t; t = t->next) {
		if (t->state == EZSMS_TRANSACTION_RUNNING && t->exchange.deadline <= now) {
			stop(engine, t, CURLE_OPERATION_TIMEDOUT);
		} else if (t->state == EZSMS_TRANSACTION_RUNNING &&
			t->exchange.deadline < engine->next_deadline) {
			engine->next_deadline = t->exchange.deadline;
		}
	}
}

/* Milliseconds to sleep at most. */
static long until_due(const ezsms_engine_t *engine, int64_t wait)
{
	const int64_t now = ezsms_clock_now();
	const int64_t left = engine->next_deadline > now ? engine->next_deadline - now : 0;

	wait = wait < WAIT_MAX ? wait : WAIT_MAX;
	wait = wait < left ? wait : left;
	if (engine->waiting > 0) {
		for (const ezsms_transaction_t *t = engine->held; t; t = t->next) {
			if (t->state == EZSMS_TRANSACTION_WAITING && t->due - now < wait) {
				wait = t->due > now ? t->due - now : 0;
			}
		}
	}
	return (long)wait;
}

/* Lets libcurl work, and then sleep, so many milliseconds at most, unless an attempt is over. */
static CURLMcode turn(ezsms_engine_t *engine, int64_t most)
{
	const size_t over = engine->over;
	int running;

	if (engine->waiting > 0) {
		start_due(engine);
	}
	const CURLMcode code = curl_multi_perform(engine->multi, &running);
	collect(engine);
	stop_late(engine);
	if (code != CURLM_OK || engine->over != over) {
		return code;
	}
	return curl_multi_poll(engine->multi, NULL, 0, (int)until_due(engine, most), NULL);
}

/*
 * In a process that was forked meanwhile. The parent goes on with the request: from here on, nobody
 * can say here what becomes of it.
 */
static void disown(ezsms_transaction_t *transaction)
{
	ezsms_facts_t *facts = &transaction->exchange.facts;

	facts->issues = facts->issues ? facts->issues : 1;
	facts->phase = facts->phase > EZSMS_PHASE_REQUEST ? facts->phase : EZSMS_PHASE_REQUEST;
	facts->result = EZSMS_GIVEN_UP;
	transaction->outcome = (ezsms_outcome_t){.kind = EZSMS_OUTCOME_UNKNOWN};
}

static void give_up(ezsms_engine_t *engine, ezsms_transaction_t *transaction, CURLcode result)
{
	if (transaction->state == EZSMS_TRANSACTION_RUNNING) {
		stop(engine, transaction, result);
	} else {
		hand_back(engine, transaction);
	}
	transaction->is_final = true;
	if (!is_ours(engine)) {
		disown(transaction);
	}
}

bool ezsms_engine_wait(ezsms_engine_t *engine, ezsms_transaction_t *transaction)
{
	CURLMcode code = CURLM_OK;

	while (transaction->state != EZSMS_TRANSACTION_OVER) {
		if (engine->interrupt() || !ezsms_engine_is_usable(engine)) {
			give_up(
				engine, transaction, code == CURLM_OK ? CURLE_ABORTED_BY_CALLBACK : code_of(code));
			break;
		}
		code = turn(engine, WAIT_MAX);
		engine->is_broken |= code != CURLM_OK;
	}
	return transaction->tries > transaction->settled;
}

bool ezsms_engine_work(ezsms_engine_t *engine, const ezsms_queue_t *queue, int64_t until)
{
	int64_t left;

	do {
		if (engine->interrupt() || !ezsms_engine_is_usable(engine)) {
			return false;
		}
		/* Rounded up: a clock that is asked too early would be asked again and again. Others who
		 * let libcurl work may have filled the queue. */
		left = queue->first ? 0 : (until - ezsms_clock_exact() + 999) / 1000;
		engine->is_broken |= turn(engine, left > 0 ? left : 0) != CURLM_OK;
	} while (!queue->first && left > 0);
	return true;
}

bool ezsms_engine_has(const ezsms_engine_t *engine, const ezsms_queue_t *queue)
{
	const ezsms_transaction_t *t = engine->held;

	while (t && (t->queue != queue || t->state == EZSMS_TRANSACTION_OVER)) {
		t = t->next;
	}
	return t || queue->first;
}

/* Looks whether replies have come, and lets nothing more go out. */
static void take_in(ezsms_engine_t *engine, const ezsms_queue_t *queue)
{
	int running;

	for (ezsms_transaction_t *t = engine->held; t; t = t->next) {
		t->exchange.closed |= t->queue == queue;
	}
	engine->is_broken |= curl_multi_perform(engine->multi, &running) != CURLM_OK;
	collect(engine);
}

void ezsms_engine_give_up(ezsms_engine_t *engine, const ezsms_queue_t *queue)
{
	if (ezsms_engine_is_usable(engine)) {
		take_in(engine, queue);
	}
	for (ezsms_transaction_t *t = engine->held; t; t = t->next) {
		if (t->queue == queue && t->state != EZSMS_TRANSACTION_OVER) {
			give_up(engine, t, CURLE_ABORTED_BY_CALLBACK);
		}
	}
}

void ezsms_engine_drop(ezsms_engine_t *engine, const ezsms_queue_t *queue)
{
	ezsms_transaction_t *t = engine->held;

	while (t) {
		ezsms_transaction_t *next = t->next;
		if (t->queue == queue && is_ours(engine)) {
			/* It may be in the queue, which goes too. */
			release(engine, t);
		} else if (t->queue == queue) {
			wipe_inherited(t);
		}
		t = next;
	}
}

bool ezsms_engine_retry(ezsms_engine_t *engine, ezsms_transaction_t *transaction, uint32_t random)
{
	const int64_t asked = ezsms_exchange_retry_after(&transaction->exchange) * 1000;
	const int64_t chosen = ezsms_retry_wait(transaction->tries, random);
	const int64_t due = ezsms_clock_now() + (asked > chosen ? asked : chosen);

	if (!is_ours(engine)) {
		disown(transaction);
		return false;
	}
	if (due >= transaction->exchange.deadline) {
		return false;
	}
	transaction->retries--;
	transaction->due = due;
	set_state(engine, transaction, EZSMS_TRANSACTION_WAITING);
	return true;
}
