/* SPDX-License-Identifier: MIT */
#include "scenario.h"
#include "known.h"

#include <curl/curl.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

/* Longer than anything that works takes on one machine, shorter than the patience of main.c. */
enum { TIMEOUT = 6000, CONNECT_TIMEOUT = 3000 };

/* Milliseconds for what a thread still holds. */
enum { PATIENCE = 2000 };

enum { DESCRIPTORS = 256 };

static char where[200];
static unsigned failures;
static bool is_failing;

void scenario_fail(const char *format, ...)
{
	va_list arguments;

	failures += !is_failing;
	is_failing = true;
	printf("%s: ", where);
	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
	putchar('\n');
}

unsigned scenario_failures(void)
{
	return failures;
}

static void label_send(const scenario_t *scenario, char *label, size_t size)
{
	static const char *const routes[] = {"", ", by name", ", through a proxy",
		", through a proxy with a password", ", through an https proxy"};
	static const char *const plans[] = {"", ", no reply at first", ", refused"};

	snprintf(label, size, "%s, %s, %s, %s, %s connection%s%s%s, %u retries",
		kind_name(scenario->kind), scenario->get ? "GET" : "POST", scenario->tls ? "https" : "http",
		scenario->has_seqno ? "seqno" : "no seqno", scenario->is_reused ? "kept" : "fresh",
		scenario->is_other ? " of another client" : "", routes[scenario->route],
		plans[scenario->plan], scenario->retries);
}

void scenario_label(const scenario_t *scenario, char *label, size_t size)
{
	static const char *const readings[] = {"", "base URL", "proxy", "DSN"};

	if (scenario->reading) {
		snprintf(label, size, "%s %s", readings[scenario->reading], scenario->url);
	} else {
		label_send(scenario, label, size);
	}
	const size_t length = strlen(label);
	snprintf(label + length, size - length,
		scenario->mode == MEMORY_OUT_ONCE ? ", memory out once" : ", memory stays out");
}

typedef struct {
	char base_url[64], proxy[64];
	ezsms_settings_t values;
} settings_t;

/* The strings stand in *settings. */
static void settle_settings(
	settings_t *settings, const scenario_t *scenario, const gateway_t *gateway)
{
	const bool is_secure = scenario->route == ROUTE_SECURE_PROXY;
	const bool is_proxied = scenario->route >= ROUTE_PROXY;

	snprintf(settings->base_url, sizeof settings->base_url, "%s://%s:%u/websmsapi/",
		scenario->tls ? "https" : "http",
		scenario->route == ROUTE_ADDRESS ? "127.0.0.1" : "gateway.test",
		scenario->tls && !is_proxied ? gateway->https : gateway->http);
	snprintf(settings->proxy, sizeof settings->proxy, "%s://%s127.0.0.1:%u",
		is_secure ? "https" : "http", scenario->route == ROUTE_PASSWORD_PROXY ? "user:secret@" : "",
		is_secure ? gateway->https : gateway->http);
	settings->values = (ezsms_settings_t){
		.serial = 1,
		.base_url = settings->base_url,
		.ca_bundle = scenario->tls || is_secure ? gateway->ca_bundle : NULL,
		.proxy = is_proxied ? settings->proxy : "",
		.user_agent = "ezsms-torture",
		.timeout = TIMEOUT,
		.connect_timeout = CONNECT_TIMEOUT,
		.retries = scenario->retries,
		.get = scenario->get,
	};
}

/* What a send comes to when nothing fails. */
static ezsms_outcome_kind_t expected_outcome(const scenario_t *scenario)
{
	const bool is_repeated = scenario->has_seqno && (scenario->is_reused || scenario->retries > 0);

	switch (scenario->plan) {
		case PLAN_ANSWER:
			break;
		case PLAN_DROP:
			return is_repeated ? EZSMS_OUTCOME_ACCEPTED : EZSMS_OUTCOME_UNKNOWN;
		case PLAN_REFUSE:
			return EZSMS_OUTCOME_REJECTED;
	}
	return EZSMS_OUTCOME_ACCEPTED;
}

static const char *outcome_name(const sent_t *sent)
{
	static const char *const names[] = {
#define X(name, case_name, value) value,
		EZSMS_OUTCOMES(X)
#undef X
	};

	if (!sent->made) {
		return "nothing begun";
	}
	return (unsigned)sent->outcome <= EZSMS_OUTCOME_UNKNOWN ? names[sent->outcome] : "undefined";
}

static void check(bool holds, const char *what, const sent_t *sent, const gateway_seen_t *seen)
{
	static const char *const phases[] = {
#define X(name, case_name, value, activity) value,
		EZSMS_PHASES(X)
#undef X
	};

	if (!holds) {
		scenario_fail(
			"%s\n\tthe client: %s, phase %s, attempts %u, libcurl's code %d\n\tthe gateway: "
			"octets %u, requests %u, accepted %u, duplicate %u, refused %u, without a query "
			"%u, past the proxy %u, strange %u",
			what, outcome_name(sent), phases[sent->phase], sent->attempts, sent->result,
			seen->octets, seen->requests, seen->accepted, seen->duplicates, seen->refused,
			seen->bare, seen->past, seen->strange);
	}
}

#define CHECK(condition) check(condition, "not so: " #condition, sent, seen)

/* The claim agrees with what the gateway saw. */
static void check_honesty(
	const scenario_t *scenario, const sent_t *sent, const gateway_seen_t *seen)
{
	CHECK(seen->accepted <= 1);
	CHECK(seen->strange == 0);
	if (seen->bare > 0) {
		CHECK(known_meet(KNOWN_NO_QUERY));
		return;
	}
	if (!sent->made) {
		CHECK(seen->octets == 0 && seen->requests == 0);
		return;
	}
	CHECK(sent->right);
	if (seen->past > 0) {
		CHECK(scenario->route == ROUTE_PASSWORD_PROXY && known_meet(KNOWN_PAST_PROXY));
	}
	/* Nothing here takes as long: somebody waited for what would never come. */
	CHECK(sent->result != CURLE_OPERATION_TIMEDOUT);
	/* Every certificate is good: trust in another authority than the one that was named. */
	CHECK(sent->result != CURLE_PEER_FAILED_VERIFICATION || known_meet(KNOWN_CERTIFICATE));
	CHECK(sent->attempts >= 1 && sent->attempts >= seen->requests);
	switch (sent->outcome) {
		case EZSMS_OUTCOME_ACCEPTED:
			CHECK(seen->accepted == 1);
			CHECK(sent->result == 0);
			CHECK(sent->duplicate == (seen->duplicates > 0));
			break;
		case EZSMS_OUTCOME_REJECTED:
			CHECK(seen->accepted == 0 && seen->refused >= 1);
			CHECK(sent->result == 0);
			break;
		case EZSMS_OUTCOME_NOT_SENT:
			CHECK(seen->accepted == 0 && seen->requests == 0 && seen->octets == 0);
			CHECK(sent->phase < EZSMS_PHASE_REQUEST);
			CHECK(sent->result != 0);
			break;
		case EZSMS_OUTCOME_UNKNOWN:
			CHECK(sent->phase >= EZSMS_PHASE_REQUEST);
			CHECK(sent->phase == EZSMS_PHASE_REPLY || seen->requests == 0 || sent->attempts > 1);
			CHECK(sent->phase == EZSMS_PHASE_REQUEST || seen->requests > 0);
			break;
		default:
			CHECK(!"the outcome is one of the four");
	}
}

static bool is_unresolved(const sent_t *sent)
{
	return sent->made && sent->outcome == EZSMS_OUTCOME_NOT_SENT &&
		sent->result == CURLE_COULDNT_RESOLVE_HOST;
}

/* One that nothing keeps from being accepted. False where libcurl remembers of the host that there
 * was no memory for its address. */
static bool send_freely(ezsms_engine_t *engine, const settings_t *settings,
	const scenario_t *scenario, const gateway_t *gateway, const char *seqno)
{
	gateway_begin(gateway, PLAN_ANSWER, REQUESTS_ANY);
	const sent_t result =
		send_once(engine, &settings->values, scenario->kind, scenario->has_seqno ? seqno : NULL);
	const gateway_seen_t report = gateway_report(gateway);
	const sent_t *sent = &result;
	const gateway_seen_t *seen = &report;

	check_honesty(scenario, sent, seen);
	if (is_unresolved(sent)) {
		CHECK(known_meet(KNOWN_UNRESOLVED));
		return false;
	}
	CHECK(sent->made && sent->outcome == EZSMS_OUTCOME_ACCEPTED && !sent->duplicate);
	CHECK(seen->requests == 1);
	return true;
}

/* A process makes one after the other, and each is freed. */
static ezsms_engines_t engines;

static void renew(ezsms_engine_t **engine)
{
	if (*engine) {
		memory_resume();
		ezsms_engine_free(*engine);
		memory_pause();
	}
	*engine = ezsms_engine_new(&engines, send_interrupt);
}

/* Sends again after what happened: over the same engine if that says that it can. */
static void send_next(ezsms_engine_t **engine, const settings_t *settings,
	const scenario_t *scenario, const gateway_t *gateway)
{
	if (!*engine || !ezsms_engine_is_usable(*engine)) {
		renew(engine);
	}
	if (*engine && !send_freely(*engine, settings, scenario, gateway, "next")) {
		renew(engine);
		if (*engine && !send_freely(*engine, settings, scenario, gateway, "next")) {
			scenario_fail("a new engine can't resolve the host either");
		}
	}
	if (!*engine) {
		scenario_fail("no engine although there is memory again");
	}
}

static void try_send(const scenario_t *scenario, const gateway_t *gateway, unsigned long nth)
{
	const char *seqno = scenario->has_seqno ? "order-123" : NULL;
	ezsms_engine_t *engine = NULL;
	settings_t settings;
	sent_t sent = {.made = false};

	settle_settings(&settings, scenario, gateway);
	if (scenario->is_reused) {
		engine = ezsms_engine_new(&engines, send_interrupt);
		settings.values.serial += scenario->is_other;
		send_freely(engine, &settings, scenario, gateway, "first");
		settings.values.serial -= scenario->is_other;
	}
	gateway_begin(gateway, scenario->plan, nth ? REQUESTS_COMPARE : REQUESTS_LEARN);

	memory_fail(scenario->mode, nth);
	if (!engine) {
		engine = ezsms_engine_new(&engines, send_interrupt);
	}
	if (engine) {
		sent = send_once(engine, &settings.values, scenario->kind, seqno);
	}
	memory_pause();

	const gateway_seen_t seen = gateway_report(gateway);
	check_honesty(scenario, &sent, &seen);
	send_next(&engine, &settings, scenario, gateway);
	memory_resume();
	if (engine) {
		ezsms_engine_free(engine);
	}
	if (memory_relax() == 0) {
		check(sent.made && sent.outcome == expected_outcome(scenario),
			"not what it comes to when nothing fails", &sent, &seen);
	}
}

typedef struct {
	memory_live_t memory;
	int descriptors;
} holdings_t;

static holdings_t holdings(void)
{
	struct pollfd polled[DESCRIPTORS];
	holdings_t held = {memory_live(), 0};

	for (int i = 0; i < DESCRIPTORS; i++) {
		polled[i] = (struct pollfd){.fd = i};
	}
	if (poll(polled, DESCRIPTORS, 0) < 0) {
		scenario_fail("the descriptors can't be counted");
	}
	for (int i = 0; i < DESCRIPTORS; i++) {
		held.descriptors += !(polled[i].revents & POLLNVAL);
	}
	return held;
}

static bool is_same(holdings_t a, holdings_t b)
{
	return a.memory.blocks == b.memory.blocks && a.memory.octets == b.memory.octets &&
		a.descriptors == b.descriptors;
}

/* It is opened again, so that the next one to close it is noticed as well. */
static void check_descriptor_0(void)
{
	if (fcntl(STDIN_FILENO, F_GETFD) == -1) {
		if (!known_meet(KNOWN_CLOSES_0)) {
			scenario_fail("descriptor 0 was closed");
		}
		open("/dev/null", O_RDONLY);
	}
}

/* A resolver's thread that was left behind gives its own back a little later. */
static void check_leaks(const scenario_t *scenario, holdings_t before)
{
	const struct timespec moment = {0, 1000000};
	const int patience = scenario->route == ROUTE_NAME ? PATIENCE : 0;
	holdings_t after = holdings();

	for (int i = 0; i < patience && !is_same(before, after); i++) {
		nanosleep(&moment, NULL);
		after = holdings();
	}
	const long blocks = after.memory.blocks - before.memory.blocks;
	const bool is_known = scenario->route == ROUTE_NAME && blocks == 1 &&
		after.descriptors == before.descriptors && known_meet(KNOWN_ADDRESS);
	if (!is_same(before, after) && !is_known) {
		scenario_fail("left behind: %ld blocks of %ld octets, %d descriptors", blocks,
			after.memory.octets - before.memory.octets, after.descriptors - before.descriptors);
	}
}

unsigned long scenario_try(const scenario_t *scenario, const gateway_t *gateway, unsigned long nth)
{
	const holdings_t before = holdings();
	char label[160];

	scenario_label(scenario, label, sizeof label);
	snprintf(where, sizeof where, "%s, allocation %lu", label, nth);
	is_failing = false;
	if (scenario->reading) {
		url_read(scenario, nth);
	} else {
		try_send(scenario, gateway, nth);
	}
	const unsigned long failed = memory_relax();
	check_descriptor_0();
	check_leaks(scenario, before);
	return failed;
}
