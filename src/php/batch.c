/* SPDX-License-Identifier: MIT */
#include "batch.h"
#include "compat.h"
#include "interrupt.h"
#include "message.h"
#include "request.h"
#include "source.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"
#include "zend_smart_str.h"
#include "../transport/clock.h"
#include "../../stubs/batch.arginfo.h"

zend_class_entry *ezsms_ce_Batch;
static zend_class_entry *ce_BatchCounts;
static zend_object_handlers batch_handlers;

/* Microseconds that a pause may be made up for: what the system's timers are late by. */
enum { SLACK = 2000 };

/* Microseconds for which the source may be busy before what is under way is looked after, and for
 * how long. */
enum { PATIENCE = 200000, ATTENTION = 1000 };

/* A century is as good as never. */
#define PAUSE_MAX INT64_C(3155760000000000)

/* One message, from when it is taken from the source until its outcome has been looked at. */
typedef struct ezsms_item {
	struct ezsms_item *next, *previous; /* of all items */
	struct ezsms_item *behind;          /* of those settled */
	zval key;
	zval message;       /* undefined: it was none */
	zval outcome;       /* undefined until it has settled */
	zend_string *seqno; /* as it stands in seqnos, or NULL */
	bool is_given_up;
	ezsms_call_t call;
} ezsms_item_t;

/* In the order of BatchCounts's properties. */
typedef struct {
	zend_long pulled, in_flight, settled;
	zend_long kinds[EZSMS_OUTCOME_COUNT];
	zend_long invalid;
} ezsms_counts_t;

typedef struct {
	zval client;
	ezsms_source_t source;
	zend_long window;
	int64_t interval; /* microseconds from one message to the next; 0: no limit */
	int64_t due;      /* by ezsms_clock_exact(), of the next message */

	ezsms_engine_t *engine; /* of those in flight; NULL before the first */
	ezsms_queue_t over;
	ezsms_item_t *items;
	ezsms_item_t *settled, *settled_last;
	ezsms_item_t *current;
	ezsms_item_t *observed; /* whose observer is being called, or whose outcome is being made */
	ezsms_item_t *held;     /* taken, but another one in flight has its seqno */
	HashTable seqnos;       /* of those in flight, in lower case */
	zend_long waiting;      /* settled ones that nobody has been given */
	ezsms_counts_t counts;

	zend_object *thrown; /* by the source; comes out at the end */
	zend_object *aside;  /* by an observer; comes out next */
	int64_t attended;    /* when what is under way was last looked after */
	bool is_started;
	bool is_busy;   /* it is being advanced */
	bool is_ended;  /* the script had ended by a fatal error when that began */
	bool is_seen;   /* the current outcome has been looked at */
	bool is_silent; /* nobody is left to be told the outcomes */
	bool is_cancelled;
	bool is_paused;   /* the next message is not due */
	bool is_orphaned; /* destroyed while a fiber that advances it is suspended */
	zend_object std;
} ezsms_batch_t;

static ezsms_batch_t *batch_of(zend_object *object)
{
	return (ezsms_batch_t *)((char *)object - offsetof(ezsms_batch_t, std));
}

#define Z_BATCH_P(zv) batch_of(Z_OBJ_P(zv))

static ezsms_client_t *client_of(const ezsms_batch_t *batch)
{
	return Z_EZSMS_CLIENT_P(&batch->client);
}

static const ezsms_submission_t *submission_of(const ezsms_item_t *item)
{
	return &ezsms_message_from_obj(Z_OBJ(item->message))->submission;
}

/* Takes key and message over. */
static ezsms_item_t *item_new(ezsms_batch_t *batch, zval *key, zval *message)
{
	ezsms_item_t *item = ecalloc(1, sizeof *item);

	ZVAL_COPY_VALUE(&item->key, key);
	ZVAL_COPY_VALUE(&item->message, message);
	item->next = batch->items;
	if (item->next) {
		item->next->previous = item;
	}
	batch->items = item;
	batch->counts.pulled++;
	return item;
}

/* The gateway may take both of two that come at once, and may compare them without case. False
 * where one in flight has the item's. */
static bool claim_seqno(ezsms_batch_t *batch, ezsms_item_t *item)
{
	zend_string *seqno = ezsms_request_seqno(client_of(batch), submission_of(item));

	if (!seqno) {
		return true;
	}
	zend_string *lower = zend_string_tolower(seqno);
	if (!zend_hash_add_empty_element(&batch->seqnos, lower)) {
		zend_string_release(lower);
		return false;
	}
	item->seqno = lower;
	return true;
}

static void release_seqno(ezsms_batch_t *batch, ezsms_item_t *item)
{
	zend_string *seqno = item->seqno;

	item->seqno = NULL;
	if (seqno) {
		zend_hash_del(&batch->seqnos, seqno);
		zend_string_release(seqno);
	}
}

/* Out of sight first: destroying the zvals may run anything. */
static void item_free(ezsms_batch_t *batch, ezsms_item_t *item)
{
	if (item->previous) {
		item->previous->next = item->next;
	} else {
		batch->items = item->next;
	}
	if (item->next) {
		item->next->previous = item->previous;
	}
	release_seqno(batch, item);
	zval_ptr_dtor(&item->key);
	zval_ptr_dtor(&item->message);
	zval_ptr_dtor(&item->outcome);
	if (item->call.aside) {
		OBJ_RELEASE(item->call.aside);
	}
	efree(item);
}

static void settle(ezsms_batch_t *batch, ezsms_item_t *item)
{
	batch->counts.settled++;
	batch->waiting++;
	if (batch->settled) {
		batch->settled_last->behind = item;
	} else {
		batch->settled = item;
	}
	batch->settled_last = item;
}

static ezsms_item_t *take_settled(ezsms_batch_t *batch)
{
	ezsms_item_t *item = batch->settled;

	if (item) {
		batch->settled = item->behind;
		batch->waiting--;
	}
	return item;
}

/* What has been thrown becomes an outcome. */
static void outcome_of_exception(zval *outcome)
{
	if (EG(exception) && !ezsms_script_is_ending()) {
		ZVAL_OBJ(outcome, ezsms_exception_take());
	} else {
		ZVAL_NULL(outcome);
	}
}

/* Makes an outcome of a call that is settled. */
static void make_outcome(ezsms_batch_t *batch, ezsms_item_t *item)
{
	/* Where exit() was called meanwhile, a shutdown function may still ask for the outcome. */
	zend_object *exit = EG(exception);

	EG(exception) = NULL;
	if (batch->is_silent) {
		ZVAL_NULL(&item->outcome);
	} else if (ezsms_call_is_accepted(&item->call)) {
		ezsms_request_receipt(&item->call, submission_of(item), &item->outcome);
	} else {
		outcome_of_exception(&item->outcome);
	}
	EG(exception) = exit;
}

/* Whoever is jumped over in here, because memory is out, leaves it to clear_up(): until the item is
 * among the settled ones, nothing is counted or given back. */
static void conclude(ezsms_batch_t *batch, ezsms_item_t *item)
{
	const ezsms_transaction_t *transaction = item->call.transaction;

	batch->observed = item;
	make_outcome(batch, item);
	item->is_given_up = batch->is_cancelled;
	batch->counts.in_flight--;
	batch->counts.kinds[transaction ? transaction->outcome.kind : EZSMS_OUTCOME_NOT_SENT]++;
	settle(batch, item);
	batch->observed = NULL;
	release_seqno(batch, item);
	ezsms_call_release(&item->call);
	if (item->call.aside) {
		ezsms_exception_chain(&batch->aside, item->call.aside);
		item->call.aside = NULL;
	}
}

static void conclude_over(ezsms_batch_t *batch)
{
	ezsms_transaction_t *transaction;

	while (!ezsms_script_is_ending() && (transaction = ezsms_queue_take(&batch->over))) {
		ezsms_item_t *item = transaction->context;
		batch->observed = item;
		const bool is_settled = ezsms_call_settle(&item->call, !batch->is_cancelled);
		batch->observed = NULL;
		if (is_settled) {
			conclude(batch, item);
		}
	}
}

static void throw_unknown_argument(const zend_function *function)
{
	smart_str names = {0};

	for (uint32_t i = 0; i < function->common.num_args; i++) {
		smart_str_appends(&names, i ? ", " : "");
		smart_str_appends(&names, EZSMS_PARAMETER_NAME(function, i));
	}
	smart_str_0(&names);
	zend_throw_error(NULL, "it has an unknown key; known are %s", ZSTR_VAL(names.s));
	smart_str_free(&names);
}

/* PHP's own error would repeat an unknown name, which may be a number or a text that was misplaced.
 */
static bool has_known_names(HashTable *arguments)
{
	const zend_function *text = ezsms_message_text_function();
	zend_string *key;

	ZEND_HASH_FOREACH_STR_KEY(arguments, key) {
		uint32_t i = key ? 0 : text->common.num_args;
		while (key && i < text->common.num_args &&
			strcmp(ZSTR_VAL(key), EZSMS_PARAMETER_NAME(text, i)) != 0) {
			i++;
		}
		if (key && i == text->common.num_args) {
			throw_unknown_argument(text);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Into a zval: the Message that an element is, or stands for; or an exception. */
static void make_message(zval *message, zval *element)
{
	if (Z_TYPE_P(element) == IS_OBJECT && Z_OBJCE_P(element) == ezsms_ce_Message) {
		ZVAL_COPY(message, element);
	} else if (Z_TYPE_P(element) == IS_ARRAY) {
		if (has_known_names(Z_ARRVAL_P(element))) {
			zend_call_known_function(ezsms_message_text_function(), NULL, ezsms_ce_Message, message,
				0, NULL, Z_ARRVAL_P(element));
		}
	} else {
		zend_type_error(
			"it must be of type EzSms\\Message|array, %s given", zend_zval_type_name(element));
	}
}

static bool check_message(const ezsms_batch_t *batch, const zval *message)
{
	if (EG(exception)) {
		return false;
	}
	const ezsms_submission_t *submission = &ezsms_message_from_obj(Z_OBJ_P(message))->submission;
	const size_t most = client_of(batch)->options.max_segments;
	if (!submission->mobile) {
		zend_value_error("it has not been constructed");
	} else if (most && submission->segments > most) {
		zend_value_error("it takes " ZEND_ULONG_FMT " segments, more than the " ZEND_ULONG_FMT
						 " that maxSegments allows",
			(zend_ulong)submission->segments, (zend_ulong)most);
	}
	return !EG(exception);
}

/* What is no message has its outcome at once, and doesn't end the batch. */
static void refuse(ezsms_batch_t *batch, zval *key, zval *message)
{
	ezsms_item_t *item = item_new(batch, key, message);

	if (!ezsms_script_is_ending()) {
		ezsms_throw_invalid_message();
	}
	outcome_of_exception(&item->outcome);
	batch->counts.invalid++;
	settle(batch, item);
}

static bool is_foreign(const ezsms_batch_t *batch)
{
	return batch->engine && !ezsms_engine_is_ours(batch->engine);
}

static void release_engine(ezsms_batch_t *batch)
{
	if (batch->engine) {
		ezsms_engine_free(batch->engine);
		batch->engine = NULL;
	}
}

/*
 * All that is in flight is on one engine. Where the client has got another one, because of
 * reset_connections() say, it is taken as soon as there is nothing on the old. In a child it stays
 * the parent's, by which the batch knows that it is.
 */
static bool take_engine(ezsms_batch_t *batch)
{
	if (is_foreign(batch)) {
		return false;
	}
	ezsms_engine_t *engine = ezsms_client_engine(client_of(batch));
	if (engine == batch->engine) {
		return true;
	}
	if (batch->counts.in_flight > 0) {
		return false;
	}
	release_engine(batch);
	batch->engine = engine ? ezsms_engine_retain(engine) : NULL;
	return true;
}

static void begin(ezsms_batch_t *batch, ezsms_item_t *item)
{
	batch->counts.in_flight++;
	ezsms_request_begin(
		&item->call, client_of(batch), batch->engine, submission_of(item), &batch->over, item);
	if (!item->call.transaction) {
		conclude(batch, item);
	}
}

/* False where it has to wait for another one. */
static bool begin_or_hold(ezsms_batch_t *batch, ezsms_item_t *item)
{
	const bool may_begin = claim_seqno(batch, item);

	batch->held = may_begin ? NULL : item;
	if (may_begin) {
		begin(batch, item);
	}
	return may_begin;
}

/* What the source throws meanwhile goes to *aside. */
static void close_source(ezsms_batch_t *batch, zend_object **aside)
{
	ezsms_exception_set_aside(aside);
	if (ezsms_source_is_open(&batch->source)) {
		ezsms_source_close(&batch->source);
		ezsms_exception_set_aside(aside);
	}
}

static void throw_again(zend_object **exception)
{
	zend_object *thrown = *exception;

	*exception = NULL;
	zend_throw_exception_internal(thrown);
}

/* With what a message, or what stands for one, is to become; both are taken over. False where
 * nothing more can be begun now. */
static bool take(ezsms_batch_t *batch, zval *key, zval *message)
{
	/* Somebody has forked, and this is the child's copy of what the parent sends; or has called
	 * exit(). */
	if (is_foreign(batch) || (EG(exception) && ezsms_script_is_ending())) {
		zval_ptr_dtor(key);
		zval_ptr_dtor(message);
		return false;
	}
	if (check_message(batch, message)) {
		return begin_or_hold(batch, item_new(batch, key, message));
	}
	refuse(batch, key, message);
	return true;
}

/* False where nothing more can be begun now: the source has nothing, and what it has thrown waits
 * until everything has settled; or what it had has to wait; or the handler of a signal threw. */
static bool pull(ezsms_batch_t *batch)
{
	zval key, element, message;
	zend_object *thrown = NULL;

	if (!ezsms_source_next(&batch->source, &key, &element)) {
		close_source(batch, &batch->thrown);
		return false;
	}
	ZVAL_UNDEF(&message);
	if (!is_foreign(batch)) {
		make_message(&message, &element);
	}
	zval_ptr_dtor(&element);
	/* PHP runs the handlers of signals when it has made a message: what they throw says nothing of
	 * that. */
	if (Z_TYPE(message) == IS_OBJECT) {
		ezsms_exception_set_aside(&thrown);
	}
	const bool may_go_on = take(batch, &key, &message);
	if (thrown) {
		throw_again(&thrown);
	}
	return may_go_on && !EG(exception);
}

static bool has_room(const ezsms_batch_t *batch)
{
	return (batch->held || ezsms_source_is_open(&batch->source)) &&
		batch->counts.in_flight + batch->waiting < batch->window;
}

/* A bucket that holds no more than what the timers are late by: never a burst. */
static bool take_token(ezsms_batch_t *batch)
{
	if (batch->interval == 0) {
		return true;
	}
	const int64_t now = ezsms_clock_exact();
	batch->is_paused = now < batch->due;
	if (batch->is_paused) {
		return false;
	}
	batch->due = (batch->due < now - SLACK ? now - SLACK : batch->due) + batch->interval;
	return true;
}

/* A source that takes its time must not hold up what is under way. False where there is an outcome
 * to hand out. */
static bool attend(ezsms_batch_t *batch)
{
	const int64_t now = ezsms_clock_exact();

	if (!batch->engine || now - batch->attended < PATIENCE) {
		return true;
	}
	batch->attended = now;
	return ezsms_engine_work(batch->engine, &batch->over, now + ATTENTION) && !batch->over.first;
}

/* What is held was given its token when it was taken. */
static bool begin_next(ezsms_batch_t *batch)
{
	return batch->held ? begin_or_hold(batch, batch->held) : take_token(batch) && pull(batch);
}

static void fill(ezsms_batch_t *batch)
{
	batch->is_paused = false;
	batch->attended = ezsms_clock_exact();
	while (has_room(batch) && !ezsms_script_is_ending() && take_engine(batch) &&
		begin_next(batch) && attend(batch)) {
	}
}

static void drop_held(ezsms_batch_t *batch)
{
	ezsms_item_t *item = batch->held;

	batch->held = NULL;
	if (item) {
		batch->counts.pulled--;
		item_free(batch, item);
	}
}

/* In a child the source is the parent's, who goes on with it. */
static void abandon(ezsms_batch_t *batch)
{
	if (is_foreign(batch)) {
		close_source(batch, &batch->thrown);
		drop_held(batch);
	}
	ezsms_engine_give_up(batch->engine, &batch->over);
}

/* When a message may be taken for which there is room. */
static int64_t until_room(const ezsms_batch_t *batch)
{
	return batch->is_paused ? batch->due : EZSMS_FOREVER;
}

/* False where there is nothing to wait for, or the wait was interrupted. */
static bool step(ezsms_batch_t *batch)
{
	if (EG(exception)) {
		return false;
	}
	fill(batch);
	if (is_foreign(batch)) {
		abandon(batch);
	}
	if (batch->settled || EG(exception) || ezsms_script_is_ending()) {
		return false;
	}
	if (batch->counts.in_flight == 0 && !ezsms_source_is_open(&batch->source)) {
		return false;
	}
	if (batch->engine && !ezsms_engine_work(batch->engine, &batch->over, until_room(batch))) {
		if (ezsms_engine_is_usable(batch->engine)) {
			return false;
		}
		abandon(batch);
	}
	conclude_over(batch);
	return true;
}

/* Whoever advanced it was jumped over, by a fatal error or because the browser has gone. */
static bool is_left_behind(const ezsms_batch_t *batch)
{
	return batch->is_busy && CG(unclean_shutdown) && !batch->is_ended;
}

/* Unless it is settled already, and only its outcome was not made yet. */
static void settle_observed(ezsms_transaction_t *transaction)
{
	if (transaction && transaction->tries > transaction->settled) {
		ezsms_transaction_settle(transaction);
	}
}

static void clear_up(ezsms_batch_t *batch)
{
	ezsms_item_t *item = batch->observed;

	batch->is_busy = false;
	batch->observed = NULL;
	if (item) {
		settle_observed(item->call.transaction);
		conclude(batch, item);
	}
}

static bool enter(ezsms_batch_t *batch)
{
	if (is_left_behind(batch)) {
		clear_up(batch);
	}
	if (batch->is_busy) {
		zend_throw_error(NULL, "EzSms\\Batch is being advanced already");
		return false;
	}
	batch->is_busy = true;
	batch->is_ended = CG(unclean_shutdown);
	return true;
}

static void batch_destroy(zend_object *object);

/* Whatever was thrown by others comes out, once. */
static void leave(ezsms_batch_t *batch)
{
	batch->is_busy = false;
	if (batch->is_orphaned) {
		batch_destroy(&batch->std);
	}
	if (batch->aside) {
		throw_again(&batch->aside);
	}
	ezsms_interrupt_raise();
}

/* At the end no connections are held any more, and what the source has thrown comes out. */
static void finish(ezsms_batch_t *batch)
{
	if (batch->current || batch->held || batch->counts.in_flight > 0 ||
		ezsms_source_is_open(&batch->source)) {
		return;
	}
	release_engine(batch);
	if (batch->thrown && !EG(exception)) {
		throw_again(&batch->thrown);
	}
}

static void drop_current(ezsms_batch_t *batch)
{
	ezsms_item_t *item = batch->current;

	batch->current = NULL;
	batch->is_seen = false;
	if (item) {
		item_free(batch, item);
	}
}

static void advance(ezsms_batch_t *batch)
{
	if (!enter(batch)) {
		return;
	}
	batch->is_started = true;
	drop_current(batch);
	while (!batch->settled && step(batch)) {
	}
	batch->current = take_settled(batch);
	finish(batch);
	leave(batch);
}

static zend_object *batch_create(zend_class_entry *ce)
{
	ezsms_batch_t *batch = zend_object_alloc(sizeof *batch, ce);

	zend_object_std_init(&batch->std, ce);
	object_properties_init(&batch->std, ce);
	batch->std.handlers = &batch_handlers;
	zend_hash_init(&batch->seqnos, 8, NULL, NULL, false);
	return &batch->std;
}

void ezsms_batch_create(
	zval *zv, zend_object *client, zval *messages, zend_long window, double rate)
{
	object_init_ex(zv, ezsms_ce_Batch);
	ezsms_batch_t *batch = Z_BATCH_P(zv);

	ZVAL_OBJ_COPY(&batch->client, client);
	ezsms_source_open(&batch->source, messages);
	batch->window = window;
	batch->interval = rate > 0 ? (int64_t)MIN(1e6 / rate, (double)PAUSE_MAX) : 0;
}

/* What is in flight settles; nobody is told. */
static void settle_silently(ezsms_batch_t *batch)
{
	batch->is_silent = true;
	batch->is_busy = true;
	close_source(batch, &batch->aside);
	/* Not as long as one is counted: what was concluding it may have been jumped over. */
	while (ezsms_engine_has(batch->engine, &batch->over) && !EG(exception) &&
		!ezsms_script_is_ending()) {
		if (!ezsms_engine_work(batch->engine, &batch->over, EZSMS_FOREVER)) {
			ezsms_engine_give_up(batch->engine, &batch->over);
		}
		conclude_over(batch);
	}
	batch->is_busy = false;
}

/* What was going on where a batch is destroyed: nothing, or an exception or exit() that left the
 * loop. */
typedef struct {
	zend_object *exception;
	const zend_op *place;      /* where it was thrown, to be found again by whoever catches it */
	zend_execute_data *caller; /* the script's own function that it is leaving, or NULL */
	bool is_outside;           /* of all functions */
	/* A function of nobody's: without one, PHP takes an exception for uncaught at once. */
	zend_execute_data nobody;
} ezsms_interlude_t;

static void interlude_begin(ezsms_interlude_t *interlude)
{
	zend_execute_data *caller = EG(current_execute_data);

	memset(interlude, 0, sizeof *interlude);
	interlude->exception = EG(exception);
	interlude->is_outside = !caller;
	if (!caller) {
		interlude->nobody.func = (zend_function *)&zend_pass_function;
		EG(current_execute_data) = &interlude->nobody;
	} else if (EG(exception) && caller->func && ZEND_USER_CODE(caller->func->common.type)) {
		/* It may not have been told yet. */
		zend_rethrow_exception(caller);
		caller->opline = EG(opline_before_exception);
		interlude->caller = caller;
	}
	interlude->place = EG(opline_before_exception);
	EG(exception) = NULL;
}

static void interlude_end(const ezsms_interlude_t *interlude, zend_object **aside)
{
	if (interlude->is_outside) {
		EG(current_execute_data) = NULL;
	}
	if (*aside) {
		throw_again(aside);
	}
	if (!interlude->exception) {
		return;
	}
	EG(opline_before_exception) = interlude->place;
	if (interlude->caller) {
		interlude->caller->opline = EG(exception_op);
	}
	if (EG(exception)) {
		zend_exception_set_previous(EG(exception), interlude->exception);
	} else {
		EG(exception) = interlude->exception;
	}
}

static void batch_destroy(zend_object *object)
{
	ezsms_batch_t *batch = batch_of(object);
	const bool is_left = is_left_behind(batch);

	/* Whoever is at it is suspended in a fiber, and finishes this. */
	batch->is_orphaned = batch->is_busy && !is_left;
	if (batch->is_orphaned || batch->counts.in_flight == 0) {
		return;
	}
	ezsms_interlude_t interlude;
	interlude_begin(&interlude);
	if (is_left) {
		batch->is_silent = true;
		clear_up(batch);
	}
	settle_silently(batch);
	interlude_end(&interlude, &batch->aside);
}

static void release_exception(zend_object **exception)
{
	zend_object *released = *exception;

	*exception = NULL;
	if (released) {
		OBJ_RELEASE(released);
	}
}

static void batch_free(zend_object *object)
{
	ezsms_batch_t *batch = batch_of(object);
	zval client;

	/* First: weak references must not bring it back to those who are called below. */
	zend_object_std_dtor(object);
	/* After a fatal error, the engine may have recalled what was in flight: it knows. */
	if (batch->engine) {
		ezsms_engine_drop(batch->engine, &batch->over);
		release_engine(batch);
	}
	if (ezsms_source_is_open(&batch->source)) {
		ezsms_source_close(&batch->source);
	}
	while (batch->items) {
		item_free(batch, batch->items);
	}
	zend_hash_destroy(&batch->seqnos);
	release_exception(&batch->thrown);
	release_exception(&batch->aside);
	/* Out of the collector's sight before anybody is called. */
	ZVAL_COPY_VALUE(&client, &batch->client);
	ZVAL_UNDEF(&batch->client);
	zval_ptr_dtor(&client);
}

static HashTable *batch_get_gc(zend_object *object, zval **table, int *count)
{
	const ezsms_batch_t *batch = batch_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, (zval *)&batch->client);
	ezsms_source_add_to(&batch->source, buffer);
	for (ezsms_item_t *item = batch->items; item; item = item->next) {
		zend_get_gc_buffer_add_zval(buffer, &item->key);
		zend_get_gc_buffer_add_zval(buffer, &item->message);
		zend_get_gc_buffer_add_zval(buffer, &item->outcome);
		if (item->call.aside) {
			zend_get_gc_buffer_add_obj(buffer, item->call.aside);
		}
	}
	if (batch->thrown) {
		zend_get_gc_buffer_add_obj(buffer, batch->thrown);
	}
	if (batch->aside) {
		zend_get_gc_buffer_add_obj(buffer, batch->aside);
	}
	zend_get_gc_buffer_use(buffer, table, count);
	return NULL;
}

void ezsms_batch_register(void)
{
	ezsms_ce_Batch = register_class_EzSms_Batch(zend_ce_iterator);
	ezsms_ce_Batch->create_object = batch_create;
	ce_BatchCounts = register_class_EzSms_BatchCounts();
	memcpy(&batch_handlers, &std_object_handlers, sizeof batch_handlers);
	batch_handlers.offset = offsetof(ezsms_batch_t, std);
	batch_handlers.dtor_obj = batch_destroy;
	batch_handlers.free_obj = batch_free;
	batch_handlers.get_gc = batch_get_gc;
	batch_handlers.clone_obj = NULL;
}

ZEND_METHOD(EzSms_Batch, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

ZEND_METHOD(EzSms_BatchCounts, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

/* NULL, with an exception, for an object that sendMany() hasn't made. */
static ezsms_batch_t *constructed(zval *zv)
{
	ezsms_batch_t *batch = Z_BATCH_P(zv);

	if (Z_TYPE(batch->client) == IS_UNDEF) {
		zend_throw_error(NULL, "EzSms\\Batch has not been constructed");
		return NULL;
	}
	return batch;
}

ZEND_METHOD(EzSms_Batch, rewind)
{
	ZEND_PARSE_PARAMETERS_NONE();
	ezsms_batch_t *batch = constructed(ZEND_THIS);

	if (batch && (!batch->current || batch->is_seen)) {
		advance(batch);
	}
}

ZEND_METHOD(EzSms_Batch, next)
{
	ZEND_PARSE_PARAMETERS_NONE();
	ezsms_batch_t *batch = constructed(ZEND_THIS);

	if (batch) {
		advance(batch);
	}
}

ZEND_METHOD(EzSms_Batch, valid)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_BOOL(Z_BATCH_P(ZEND_THIS)->current);
}

ZEND_METHOD(EzSms_Batch, current)
{
	ZEND_PARSE_PARAMETERS_NONE();
	ezsms_batch_t *batch = Z_BATCH_P(ZEND_THIS);

	/* A handler of a signal may have advanced it meanwhile. */
	if (batch->current && !ezsms_interrupt() && batch->current) {
		batch->is_seen = true;
		RETURN_COPY(&batch->current->outcome);
	}
}

ZEND_METHOD(EzSms_Batch, key)
{
	ZEND_PARSE_PARAMETERS_NONE();
	ezsms_batch_t *batch = Z_BATCH_P(ZEND_THIS);

	if (batch->current && ezsms_interrupt()) {
		batch->is_seen = false;
	} else if (batch->current) {
		RETURN_COPY(&batch->current->key);
	}
}

ZEND_METHOD(EzSms_Batch, counts)
{
	ZEND_PARSE_PARAMETERS_NONE();
	const ezsms_counts_t *counts = &Z_BATCH_P(ZEND_THIS)->counts;
	const zend_long numbers[] = {counts->pulled, counts->in_flight, counts->settled,
		counts->kinds[EZSMS_OUTCOME_ACCEPTED], counts->kinds[EZSMS_OUTCOME_REJECTED],
		counts->kinds[EZSMS_OUTCOME_NOT_SENT], counts->kinds[EZSMS_OUTCOME_UNKNOWN],
		counts->invalid};

	object_init_ex(return_value, ce_BatchCounts);
	for (int slot = 0; slot < (int)(sizeof numbers / sizeof *numbers); slot++) {
		ZVAL_LONG(OBJ_PROP_NUM(Z_OBJ_P(return_value), slot), numbers[slot]);
	}
}

static bool is_unknown(const ezsms_item_t *item)
{
	return Z_TYPE(item->outcome) == IS_OBJECT &&
		Z_OBJCE(item->outcome) == ezsms_ce_UnknownOutcomeException;
}

/* It has an outcome like the others, as one that is given up before it was issued. */
static void begin_given_up(ezsms_batch_t *batch)
{
	ezsms_item_t *item = batch->held;

	batch->held = NULL;
	begin(batch, item);
}

ZEND_METHOD(EzSms_Batch, cancel)
{
	ZEND_PARSE_PARAMETERS_NONE();
	ezsms_batch_t *batch = constructed(ZEND_THIS);

	if (!batch || !enter(batch)) {
		RETURN_THROWS();
	}
	batch->is_cancelled = true;
	close_source(batch, &batch->aside);
	if (is_foreign(batch)) {
		drop_held(batch);
	} else if (batch->held) {
		begin_given_up(batch);
	}
	if (batch->engine) {
		ezsms_engine_give_up(batch->engine, &batch->over);
	}
	conclude_over(batch);

	array_init(return_value);
	for (ezsms_item_t *item = batch->settled; item; item = item->behind) {
		if (item->is_given_up && is_unknown(item)) {
			Z_TRY_ADDREF(item->key);
			add_next_index_zval(return_value, &item->key);
		}
	}
	leave(batch);
}
