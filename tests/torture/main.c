/* SPDX-License-Identifier: MIT */
/*
 * Each scenario in a process of its own, so that a crash in one is a failure and not the end; as
 * many at once as there are processors, each with a gateway of its own.
 *
 *   torture                  the short form
 *   torture --long           every scenario
 *   torture WORDS            of all, those with these words in their label
 *   torture LABEL NTH        only that allocation, in this process: for a debugger, which may break
 *                            at memory_failed()
 */
#include "known.h"
#include "scenario.h"
#include "transport/library.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef TORTURE_SANITIZED
#	include <sanitizer/lsan_interface.h>
#endif

/* Where coverage is counted, a process that ends by _exit() has to say what it went through. */
#ifdef TORTURE_COVERED
void __gcov_dump(void);
#else
static void __gcov_dump(void)
{
}
#endif

enum { SCENARIOS_MAX = 2048, WORKERS_MAX = 16, LABEL_SIZE = 160 };

/* A trial that takes as long hangs; a scenario with as many failures needs no more of them. */
enum { TRIAL_SECONDS = 30, FAILURES_ENOUGH = 5 };

/* What the process of a scenario tells the one that counts, also when it crashes. */
typedef struct {
	unsigned long nth;    /* under way */
	unsigned long failed; /* allocations, so far */
	unsigned long last;   /* of them, in the trial before */
	bool is_over;         /* it came to an end by itself */
	unsigned long known[KNOWN_COUNT];
} progress_t;

typedef struct {
	gateway_t gateway;
	pid_t pid; /* 0: idle */
	size_t index;
} worker_t;

static scenario_t scenarios[SCENARIOS_MAX];
static size_t count;
static progress_t *progress;
static worker_t workers[WORKERS_MAX];
static size_t worker_count;
static unsigned long passed, failed, allocations, known[KNOWN_COUNT];

static void add(scenario_t scenario)
{
	if (count + 2 > SCENARIOS_MAX) {
		puts("too many scenarios");
		exit(2);
	}
	for (int mode = MEMORY_OUT_ONCE; mode <= MEMORY_STAYS_OUT; mode++) {
		scenario.mode = (memory_mode_t)mode;
		scenarios[count++] = scenario;
	}
}

/* Whether the short form has it. Only what is sent differs from kind to kind, so that one of them
 * is enough for what carries it; and only text is sent without a seqno that it might have. */
static bool is_short(const scenario_t *scenario)
{
	const bool is_plain = !scenario->get && !scenario->tls;

	if (scenario->kind == KIND_TEXT) {
		return scenario->has_seqno || is_plain;
	}
	return is_plain && !scenario->is_reused;
}

static void add_kind(kind_t kind, bool is_long)
{
	const bool can_have_seqno = kind != KIND_CREDITS && kind != KIND_OTHER;

	for (unsigned bits = 0; bits < 16; bits++) {
		const scenario_t scenario = {
			.group = kind_name(kind),
			.kind = kind,
			.get = bits & 1,
			.tls = bits & 2,
			.is_reused = bits & 4,
			.has_seqno = !(bits & 8),
		};
		const bool is_possible = can_have_seqno || !scenario.has_seqno;
		const bool is_typical = scenario.has_seqno == can_have_seqno || kind == KIND_TEXT;
		if (is_long ? is_possible : is_typical && is_short(&scenario)) {
			add(scenario);
		}
	}
}

/* What else may happen to a send. */
static void add_circumstances(bool is_long)
{
	static const scenario_t circumstances[] = {
		{.group = "by name", .route = ROUTE_NAME},
		{.group = "through a proxy", .route = ROUTE_PROXY},
		{.group = "through a proxy", .route = ROUTE_PROXY, .is_reused = true},
		{.group = "through a proxy", .route = ROUTE_PASSWORD_PROXY},
		{.group = "through a tunnel", .route = ROUTE_PROXY, .tls = true},
		{.group = "through a tunnel", .route = ROUTE_PROXY, .tls = true, .is_reused = true},
		{.group = "through a tunnel", .route = ROUTE_PASSWORD_PROXY, .tls = true},
		{.group = "through an https proxy", .route = ROUTE_SECURE_PROXY},
		{.group = "after another client", .is_reused = true, .is_other = true},
		{.group = "after another client", .is_reused = true, .is_other = true, .tls = true},
		{.group = "after another client",
			.is_reused = true,
			.is_other = true,
			.plan = PLAN_DROP,
			.retries = 2},
		{.group = "refused", .plan = PLAN_REFUSE},
		{.group = "refused", .plan = PLAN_REFUSE, .is_reused = true},
		{.group = "retries in reserve", .retries = 2},
		{.group = "retries in reserve", .retries = 2, .is_reused = true},
		{.group = "tried again", .plan = PLAN_DROP, .retries = 1},
		{.group = "tried again", .plan = PLAN_DROP, .retries = 1, .tls = true},
		{.group = "repeated by libcurl", .plan = PLAN_DROP, .is_reused = true},
		{.group = "repeated by libcurl", .plan = PLAN_DROP, .is_reused = true, .tls = true},
		{.group = "no reply", .plan = PLAN_DROP},
		{.group = "no reply", .plan = PLAN_DROP, .is_reused = true, .retries = 2},
	};
	const kind_t kinds[] = {KIND_TEXT, KIND_BROADCAST, KIND_TRANSFER};

	for (size_t i = 0; i < sizeof circumstances / sizeof *circumstances; i++) {
		for (unsigned bits = 0; bits < 4; bits++) {
			for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++) {
				scenario_t scenario = circumstances[i];
				scenario.kind = kinds[k];
				scenario.get = bits & 1;
				scenario.has_seqno = !(bits & 2);
				/* It matters where the request may have to be repeated. */
				const bool is_telling = scenario.has_seqno || scenario.plan == PLAN_DROP;
				if (is_long || (k == 0 && !scenario.get && is_telling)) {
					add(scenario);
				}
			}
		}
	}
}

static void add_urls(void)
{
	static const scenario_t urls[] = {
		{.reading = READ_BASE_URL, .url = "https://gateway.test/websmsapi/", .is_valid = true},
		{.reading = READ_BASE_URL, .url = "http://127.0.0.1:80/websmsapi/", .is_valid = true},
		{.reading = READ_BASE_URL, .url = "ftp://gateway.test/websmsapi/"},
		{.reading = READ_BASE_URL, .url = "https://user:secret@gateway.test/websmsapi/"},
		{.reading = READ_BASE_URL, .url = "https://user@gateway.test/websmsapi/"},
		{.reading = READ_PROXY, .url = "http://user:p%40ss@proxy.test:3128", .is_valid = true},
		{.reading = READ_PROXY, .url = "proxy.test:3128", .is_valid = true},
		{.reading = READ_PROXY, .url = "gopher://proxy.test"},
		{.reading = READ_DSN,
			.is_valid = true,
			.url = "ezsms://demoezsms:p%40ss@gateway.test/websmsapi?sender=demoezsms"},
		{.reading = READ_DSN, .url = "https://demoezsms:1234@gateway.test/websmsapi"},
		{.reading = READ_DSN, .url = "ezsms://demoezsms@gateway.test/websmsapi"},
		{.reading = READ_DSN, .url = "ezsms://demoezsms:1234@gateway.test/websmsapi#top"},
	};

	for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
		scenario_t scenario = urls[i];
		scenario.group = "URLs";
		add(scenario);
	}
}

static void add_all(bool is_long)
{
	for (int kind = 0; kind < KIND_COUNT; kind++) {
		add_kind((kind_t)kind, is_long);
	}
	add_circumstances(is_long);
	add_urls();
}

static void pick(const char *words)
{
	char label[LABEL_SIZE];
	size_t kept = 0;

	for (size_t i = 0; i < count; i++) {
		scenario_label(&scenarios[i], label, sizeof label);
		if (strstr(label, words)) {
			scenarios[kept++] = scenarios[i];
		}
	}
	count = kept;
}

static bool has_hidden_leaks(void)
{
#ifdef TORTURE_SANITIZED
	/* Of the TLS library too, whose memory nobody counts here. */
	return __lsan_do_recoverable_leak_check() != 0;
#else
	return false;
#endif
}

static void try_one(
	const scenario_t *scenario, const gateway_t *gateway, progress_t *at, unsigned long nth)
{
	at->nth = nth;
	alarm(TRIAL_SECONDS);
	at->last = scenario_try(scenario, gateway, nth);
	at->failed += at->last;
	for (size_t i = 0; i < KNOWN_COUNT; i++) {
		at->known[i] = known_met((known_t)i);
	}
}

/* An nth of 0 stands for each. */
static void try_all(
	const scenario_t *scenario, const gateway_t *gateway, progress_t *at, unsigned long nth)
{
	try_one(scenario, gateway, at, 0);
	if (nth > 0) {
		try_one(scenario, gateway, at, nth);
	}
	for (unsigned long i = 1; nth == 0 && scenario_failures() < FAILURES_ENOUGH; i++) {
		try_one(scenario, gateway, at, i);
		if (at->last == 0) {
			break;
		}
	}
	at->is_over = true;
}

/* In a process of its own; returns its exit code. */
static int work(
	const scenario_t *scenario, const gateway_t *gateway, progress_t *at, unsigned long nth)
{
	const char *reason;

	if (!memory_give_to_libcurl() || !ezsms_library_open(&reason)) {
		puts("libcurl could not be set up");
		return 2;
	}
	try_all(scenario, gateway, at, nth);
	ezsms_library_close();
	const bool leaks = has_hidden_leaks();
	fflush(stdout);
	return scenario_failures() > 0 || leaks;
}

static void tell_crash(const char *label, unsigned long nth, int status)
{
	printf("%s, allocation %lu: ", label, nth);
	if (!WIFSIGNALED(status)) {
		printf("ended with exit code %d\n", WEXITSTATUS(status));
	} else if (WTERMSIG(status) == SIGALRM) {
		puts("hung");
	} else {
		printf("ended by signal %d (%s)\n", WTERMSIG(status), strsignal(WTERMSIG(status)));
	}
}

static void judge(size_t index, int status)
{
	const progress_t *at = &progress[index];
	char label[LABEL_SIZE];

	allocations += at->failed;
	for (size_t i = 0; i < KNOWN_COUNT; i++) {
		known[i] += at->known[i];
	}
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0 && at->is_over) {
		passed++;
		return;
	}
	failed++;
	scenario_label(&scenarios[index], label, sizeof label);
	if (!at->is_over) {
		tell_crash(label, at->nth, status);
	}
	printf("failed: %s\n", label);
}

/* Waits for one to end, and frees its worker. */
static worker_t *reap(void)
{
	int status;
	const pid_t pid = wait(&status);

	for (size_t i = 0; i < worker_count; i++) {
		if (pid > 0 && workers[i].pid == pid) {
			workers[i].pid = 0;
			judge(workers[i].index, status);
			if (!progress[workers[i].index].is_over) {
				/* It may have been asked something that nobody heard the answer to. */
				gateway_close(&workers[i].gateway);
				gateway_open(&workers[i].gateway);
			}
			return &workers[i];
		}
	}
	puts("a process ended that was not to end");
	exit(2);
}

static worker_t *idle_worker(void)
{
	for (size_t i = 0; i < worker_count; i++) {
		if (!workers[i].pid) {
			return &workers[i];
		}
	}
	return reap();
}

static bool has_workers(void)
{
	for (size_t i = 0; i < worker_count; i++) {
		if (workers[i].pid) {
			return true;
		}
	}
	return false;
}

/* A gateway ends when nobody holds its input any more. */
static void leave_others(const worker_t *own)
{
	for (size_t i = 0; i < worker_count; i++) {
		if (&workers[i] != own) {
			close(workers[i].gateway.in);
			close(workers[i].gateway.out);
		}
	}
}

static void start(size_t index)
{
	worker_t *worker = idle_worker();

	worker->index = index;
	fflush(stdout);
	worker->pid = fork();
	if (worker->pid == 0) {
		leave_others(worker);
		const int status = work(&scenarios[index], &worker->gateway, &progress[index], 0);
		__gcov_dump();
		_exit(status);
	}
	if (worker->pid < 0) {
		puts("no process");
		exit(2);
	}
}

/* All scenarios that follow one another in the same group; returns the index after the last. */
static size_t run_group(size_t first)
{
	const unsigned long passed_before = passed, failed_before = failed, before = allocations;
	const char *group = scenarios[first].group;
	size_t i = first;

	while (i < count && strcmp(scenarios[i].group, group) == 0) {
		start(i++);
	}
	while (has_workers()) {
		reap();
	}
	printf("%s: %lu passed, %lu failed; %lu allocations failed\n", group, passed - passed_before,
		failed - failed_before, allocations - before);
	return i;
}

static void set_up(void)
{
	static const char *const proxies[] = {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy",
		"ALL_PROXY", "no_proxy", "NO_PROXY"};
	const long processors = sysconf(_SC_NPROCESSORS_ONLN);

	for (size_t i = 0; i < sizeof proxies / sizeof *proxies; i++) {
		unsetenv(proxies[i]);
	}
	/* As PHP does. */
	signal(SIGPIPE, SIG_IGN);
	setvbuf(stdout, NULL, _IOLBF, 0);
	progress = mmap(NULL, sizeof *progress * SCENARIOS_MAX, PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (progress == MAP_FAILED) {
		puts("no shared memory");
		exit(2);
	}
	worker_count = processors < 1 ? 1 : processors > WORKERS_MAX ? WORKERS_MAX : (size_t)processors;
	for (size_t i = 0; i < worker_count; i++) {
		gateway_open(&workers[i].gateway);
	}
}

int main(int argc, char **argv)
{
	const bool is_long = argc > 1 && strcmp(argv[1], "--long") == 0;
	const bool is_picked = argc > 1 && !is_long;
	const unsigned long nth = argc > 2 ? strtoul(argv[2], NULL, 10) : 0;

	set_up();
	add_all(is_long || is_picked);
	if (is_picked) {
		pick(argv[1]);
	}
	if (nth > 0 && count > 0) {
		return work(&scenarios[0], &workers[0].gateway, &progress[0], nth);
	}
	for (size_t i = 0; i < count;) {
		i = run_group(i);
	}
	for (size_t i = 0; i < worker_count; i++) {
		gateway_close(&workers[i].gateway);
	}
	for (size_t i = 0; i < KNOWN_COUNT; i++) {
		if (known[i] > 0) {
			printf("known of this libcurl when its memory is out: %s: %lu times\n",
				known_text((known_t)i), known[i]);
		}
	}
	printf("%lu allocations failed in all\n", allocations);
	printf("%lu passed, %lu failed, 0 skipped\n", passed, failed);
	return failed || !passed;
}
