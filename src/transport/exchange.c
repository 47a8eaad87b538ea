/* SPDX-License-Identifier: MIT */
#include "exchange.h"
#include "clock.h"
#include "connection.h"
#include "libcurl.h"
#include "library.h"

#include <stdlib.h>

/* libcurl writes up to CURL_ERROR_SIZE octets. Not _Static_assert, which not every compiler has by
 * default. */
typedef char ezsms_detail_is_large_enough[EZSMS_DETAIL_SIZE >= CURL_ERROR_SIZE ? 1 : -1];
typedef char ezsms_memory_code_is_right[EZSMS_OUT_OF_MEMORY == CURLE_OUT_OF_MEMORY ? 1 : -1];
typedef char ezsms_given_up_code_is_right[EZSMS_GIVEN_UP == CURLE_ABORTED_BY_CALLBACK ? 1 : -1];

const char *ezsms_phase_activity(ezsms_phase_t phase)
{
	static const char *const activities[] = {
#define X(name, case_name, value, activity) activity,
		EZSMS_PHASES(X)
#undef X
	};

	return activities[phase];
}

bool ezsms_exchange_init(ezsms_exchange_t *exchange)
{
	exchange->easy = curl_easy_init();
	exchange->page = EZSMS_PAGE_OTHER;
	return exchange->easy != NULL;
}

void ezsms_exchange_destroy(ezsms_exchange_t *exchange)
{
	/* A retired one has forgotten it. */
	EZSMS_SET_QUICK_EXIT(exchange->easy);
	curl_easy_cleanup(exchange->easy);
	curl_url_cleanup(exchange->url);
	ezsms_buffer_free(&exchange->form);
	ezsms_buffer_free(&exchange->body);
}

ezsms_slice_t ezsms_exchange_body(const ezsms_exchange_t *exchange)
{
	return (ezsms_slice_t){exchange->body.octets, exchange->body.length};
}

static curl_off_t fact(const ezsms_exchange_t *exchange, CURLINFO info)
{
	curl_off_t value = 0;

	curl_easy_getinfo(exchange->easy, info, &value);
	return value;
}

static long number(const ezsms_exchange_t *exchange, CURLINFO info)
{
	long value = 0;

	curl_easy_getinfo(exchange->easy, info, &value);
	return value;
}

/* What there was before, so that what comes after it can be told. */
static void note_issue(ezsms_exchange_t *exchange)
{
	exchange->facts.issues++;
	/* A form tells by itself how much of it has gone. */
	if (exchange->get) {
		exchange->facts.asked = number(exchange, CURLINFO_REQUEST_SIZE);
	}
	/* A tunnel is as old as its connection. */
	if (!exchange->facts.reused) {
		exchange->facts.answered = number(exchange, CURLINFO_HEADER_SIZE);
	}
	/* What an earlier issue was answered, if anything, is not the answer to this one. */
	ezsms_buffer_wipe(&exchange->body);
}

/*
 * libcurl calls this each time it is about to send the request, also when it repeats one by itself
 * because a reused connection turned out to be dead. A request that the gateway would not recognise
 * as a repetition must not go out twice.
 */
static int before_issue(
	void *context, char *remote_ip, char *local_ip, int remote_port, int local_port)
{
	ezsms_exchange_t *exchange = context;

	(void)remote_ip, (void)local_ip, (void)remote_port, (void)local_port;
	if (exchange->facts.issues > 0 && !exchange->repeatable) {
		exchange->facts.stopped = true;
		return CURL_PREREQFUNC_ABORT;
	}
	if (exchange->closed || ezsms_clock_now() >= exchange->deadline) {
		exchange->facts.late = !exchange->closed;
		return CURL_PREREQFUNC_ABORT;
	}
	/* A kept connection is one that didn't have to be opened since the last issue. */
	const long connects = number(exchange, CURLINFO_NUM_CONNECTS);
	exchange->facts.reused = connects == exchange->facts.connects;
	if (exchange->facts.reused && exchange->facts.issues == 0 && !ezsms_library_looks() &&
		ezsms_connection_is_closed(exchange->easy)) {
		/* Else it would be kept for the next one. */
		curl_easy_setopt(exchange->easy, CURLOPT_FORBID_REUSE, 1L);
		exchange->facts.stale = true;
		return CURL_PREREQFUNC_ABORT;
	}
	exchange->facts.connects = connects;
	note_issue(exchange);
	return CURL_PREREQFUNC_OK;
}

/* How much of the form is handed over is forgotten by libcurl when it begins anew. */
static int on_progress(void *context, curl_off_t download_total, curl_off_t download,
	curl_off_t upload_total, curl_off_t upload)
{
	ezsms_exchange_t *exchange = context;

	(void)download_total, (void)download, (void)upload_total;
	if (upload > exchange->facts.sent) {
		exchange->facts.sent = upload;
	}
	return 0;
}

static size_t on_body(char *octets, size_t size, size_t count, void *context)
{
	ezsms_exchange_t *exchange = context;
	const size_t room = EZSMS_REPLY_MAX - exchange->body.length;
	const size_t length = size * count;

	const ezsms_slice_t taken = {octets, length > room ? room : length};
	const bool is_kept = ezsms_buffer_append(&exchange->body, taken);

	exchange->facts.capped = is_kept && length > room;
	/* Anything but the length ends the transfer. */
	return is_kept && !exchange->facts.capped ? length : 0;
}

/* Parsed once, as long as the same page of the same gateway is asked. */
static CURLcode set_parsed_url(ezsms_exchange_t *exchange, const char *text)
{
	if (!exchange->url && !(exchange->url = curl_url())) {
		return CURLE_OUT_OF_MEMORY;
	}
	const CURLUcode code = curl_url_set(exchange->url, CURLUPART_URL, text, 0);
	if (code != CURLUE_OK) {
		return code == CURLUE_OUT_OF_MEMORY ? CURLE_OUT_OF_MEMORY : CURLE_URL_MALFORMAT;
	}
	return curl_easy_setopt(exchange->easy, CURLOPT_CURLU, exchange->url);
}

static CURLcode build_url(
	ezsms_exchange_t *exchange, const ezsms_settings_t *settings, ezsms_slice_t page)
{
	ezsms_buffer_t url = {NULL, 0, 0};
	const ezsms_slice_t base = {settings->base_url, strlen(settings->base_url)};
	CURLcode code = CURLE_OUT_OF_MEMORY;

	bool built = ezsms_buffer_append(&url, base) && ezsms_buffer_append(&url, page);
	if (settings->get && exchange->form.length > 0) {
		const ezsms_slice_t query = {exchange->form.octets, exchange->form.length};
		built = built && ezsms_buffer_append(&url, EZSMS_SLICE_LITERAL("?")) &&
			ezsms_buffer_append(&url, query);
	}
	if (built && ezsms_buffer_append(&url, (ezsms_slice_t){"", 1})) {
		code = settings->get ? curl_easy_setopt(exchange->easy, CURLOPT_URL, url.octets)
							 : set_parsed_url(exchange, url.octets);
	}
	ezsms_buffer_free(&url);
	return code;
}

static CURLcode set_url(
	ezsms_exchange_t *exchange, const ezsms_settings_t *settings, const ezsms_target_t *target)
{
	CURLcode code = CURLE_OK;

	/* What a page is called doesn't change while the settings are the same. */
	if (settings->get || target->page == EZSMS_PAGE_OTHER || exchange->page != target->page) {
		exchange->page = EZSMS_PAGE_OTHER;
		code = build_url(exchange, settings, target->name);
	}
	if (code == CURLE_OK) {
		exchange->page = target->page;
	}
	return code;
}

/* An empty Expect header: a gateway that ignores "100-continue" would cost a second of waiting. */
static char expect_header[] = "Expect:";
static struct curl_slist expect_nothing = {expect_header, NULL};

static void set_method(CURL *easy, bool get)
{
	if (get) {
		curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
	} else {
		curl_easy_setopt(easy, CURLOPT_POST, 1L);
		curl_easy_setopt(easy, CURLOPT_HTTPHEADER, &expect_nothing);
	}
}

/* Not copied: the form is the only place outside libcurl's own send buffer that holds it. */
static void set_body(ezsms_exchange_t *exchange)
{
	if (exchange->posted != exchange->form.octets) {
		curl_easy_setopt(exchange->easy, CURLOPT_POSTFIELDS, exchange->form.octets);
		exchange->posted = exchange->form.octets;
	}
	curl_easy_setopt(
		exchange->easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)exchange->form.length);
}

static CURLcode set_security(CURL *easy, const ezsms_settings_t *settings)
{
	CURLcode code = EZSMS_SET_PROTOCOLS(easy);

	/* A redirect would send the message, and the password, to somewhere else. */
	curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
	curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
	curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	if (code == CURLE_OK && settings->ca_bundle) {
		code = curl_easy_setopt(easy, CURLOPT_CAINFO, settings->ca_bundle);
	}
	/* For a proxy that is spoken to by https. Not every TLS backend can. */
	if (code == CURLE_OK && settings->ca_bundle &&
		curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, settings->ca_bundle) == CURLE_OUT_OF_MEMORY) {
		code = CURLE_OUT_OF_MEMORY;
	}
	if (code == CURLE_OK && settings->proxy) {
		code = curl_easy_setopt(easy, CURLOPT_PROXY, settings->proxy);
	}
	return code;
}

static bool is_https(const char *url)
{
	static const char scheme[] = "https:";

	return strncmp(url, scheme, sizeof scheme - 1) == 0;
}

/* How long a connection is kept: less than most servers keep an idle one, because a request over
 * one that is just being closed has an unknown outcome; and never so long that a move to another
 * address goes unnoticed. */
static void set_connection(CURL *easy, const ezsms_settings_t *settings)
{
	curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, (long)EZSMS_IDLE_MAX);
	curl_easy_setopt(easy, CURLOPT_MAXLIFETIME_CONN, (long)EZSMS_AGE_MAX);
	/* Rather share one that speaks HTTP/2 than open another. Which it does is known from the
	 * handshake, and without TLS only from the first reply, for which nobody should wait. */
	curl_easy_setopt(easy, CURLOPT_PIPEWAIT, (long)is_https(settings->base_url));
	/* Without it, libcurl's resolver time-out would use SIGALRM inside somebody's web server. */
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	EZSMS_SET_QUICK_EXIT(easy);
}

static CURLcode set_callbacks(ezsms_exchange_t *exchange)
{
	CURL *easy = exchange->easy;

	curl_easy_setopt(easy, CURLOPT_PRIVATE, exchange);
	curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, exchange->facts.detail);
	curl_easy_setopt(easy, CURLOPT_PREREQDATA, exchange);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(easy, CURLOPT_WRITEDATA, exchange);
	curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 0L);
	curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, on_progress);
	curl_easy_setopt(easy, CURLOPT_XFERINFODATA, exchange);
	/* All of "not sent" rests on this one. */
	return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, before_issue);
}

/* Not curl_easy_reset(): where memory is out, it leaves options at zero, and doesn't say so. */
static bool renew(ezsms_exchange_t *exchange)
{
	EZSMS_SET_QUICK_EXIT(exchange->easy);
	curl_easy_cleanup(exchange->easy);
	exchange->easy = curl_easy_init();
	exchange->configured = 0;
	exchange->fresh = false;
	exchange->connect_limit = 0;
	exchange->doubts_names = false;
	exchange->posted = NULL;
	exchange->page = EZSMS_PAGE_OTHER;
	return exchange->easy != NULL;
}

/* No settings have this serial. */
#define CONFIGURED_IN_PART UINT64_MAX

/* All that is the same for every request of a client, and stays set for the next one of it. */
static CURLcode configure(ezsms_exchange_t *exchange, const ezsms_settings_t *settings)
{
	if (exchange->configured == settings->serial) {
		return CURLE_OK;
	}
	if (exchange->configured && !renew(exchange)) {
		return CURLE_OUT_OF_MEMORY;
	}
	CURL *easy = exchange->easy;
	exchange->get = settings->get;
	exchange->connect_timeout = settings->connect_timeout;
	curl_easy_setopt(easy, CURLOPT_SHARE, exchange->share);
	set_method(easy, settings->get);
	set_connection(easy, settings);
	CURLcode code = set_security(easy, settings);
	if (code == CURLE_OK) {
		code = curl_easy_setopt(easy, CURLOPT_USERAGENT, settings->user_agent);
	}
	if (code == CURLE_OK) {
		code = set_callbacks(exchange);
	}
	/* In part, too: it is made anew before other settings, or these again. */
	exchange->configured = code == CURLE_OK ? settings->serial : CONFIGURED_IN_PART;
	return code;
}

static CURLcode write_form(ezsms_exchange_t *exchange, const ezsms_pair_t *pairs, size_t count)
{
	if (!ezsms_buffer_reserve(&exchange->form, ezsms_form_max(pairs, count))) {
		return CURLE_OUT_OF_MEMORY;
	}
	exchange->form.length = ezsms_form_write(exchange->form.octets, pairs, count);
	return CURLE_OK;
}

bool ezsms_exchange_prepare(ezsms_exchange_t *exchange, const ezsms_settings_t *settings,
	const ezsms_target_t *target, const ezsms_pair_t *pairs, size_t count)
{
	CURLcode code = write_form(exchange, pairs, count);

	if (code == CURLE_OK) {
		code = configure(exchange, settings);
	}
	if (code == CURLE_OK) {
		code = set_url(exchange, settings, target);
	}
	if (code == CURLE_OK && !settings->get) {
		set_body(exchange);
	}
	if (code != CURLE_OK) {
		ezsms_exchange_refuse(exchange, (int)code);
	}
	return code == CURLE_OK;
}

void ezsms_exchange_refuse(ezsms_exchange_t *exchange, int result)
{
	exchange->facts.result = result;
	exchange->facts.phase = EZSMS_PHASE_RESOLVE;
}

/* What doesn't change isn't set again: of a send's instructions, libcurl's options are many. */
static void set_connect_limit(ezsms_exchange_t *exchange, long limit)
{
	if (exchange->connect_limit != limit) {
		curl_easy_setopt(exchange->easy, CURLOPT_CONNECTTIMEOUT_MS, limit);
		exchange->connect_limit = limit;
	}
}

/* libcurl's own default, in seconds. */
#define NAMES_MAX 60L

/* Newer releases remember failures as well, and another attempt would ask nobody. */
static void set_doubts_names(ezsms_exchange_t *exchange, bool doubts)
{
	if (exchange->doubts_names != doubts) {
		curl_easy_setopt(exchange->easy, CURLOPT_DNS_CACHE_TIMEOUT, doubts ? 0L : NAMES_MAX);
		exchange->doubts_names = doubts;
	}
}

void ezsms_exchange_begin(ezsms_exchange_t *exchange, bool names_are_good)
{
	exchange->facts.began = ezsms_clock_exact();
	const int64_t left = exchange->deadline - exchange->facts.began / 1000;
	const int64_t most = left < exchange->connect_timeout ? left : exchange->connect_timeout;
	/* 0 would be libcurl's own limit. */
	set_connect_limit(exchange, (long)(most > 0 ? most : 1));
	set_doubts_names(exchange, !names_are_good);
}

static void set_fresh(ezsms_exchange_t *exchange, bool fresh)
{
	if (exchange->fresh != fresh) {
		curl_easy_setopt(exchange->easy, CURLOPT_FRESH_CONNECT, (long)fresh);
		exchange->fresh = fresh;
	}
}

void ezsms_exchange_reconnect(ezsms_exchange_t *exchange)
{
	curl_easy_setopt(exchange->easy, CURLOPT_FORBID_REUSE, 0L);
	set_fresh(exchange, true);
	memset(&exchange->facts, 0, sizeof exchange->facts);
}

void ezsms_exchange_rewind(ezsms_exchange_t *exchange)
{
	set_fresh(exchange, !ezsms_exchange_has_reply(exchange));
	memset(&exchange->facts, 0, sizeof exchange->facts);
}

/* Not the connect time: some releases take it down only when TLS is through as well. */
static bool is_connected(const ezsms_exchange_t *exchange)
{
	/* The port is known to some releases only when TLS is through as well. */
	const bool has_socket =
		number(exchange, CURLINFO_LOCAL_PORT) > 0 || number(exchange, CURLINFO_NUM_CONNECTS) > 0;
	/* As long as a proxy has given no good answer, it is connected to, but the gateway isn't. */
	const bool through_proxy = number(exchange, EZSMS_PROXY_FACT) > 0;

	return has_socket && (!through_proxy || number(exchange, CURLINFO_HTTP_CONNECTCODE) / 100 == 2);
}

/* Each step leaves a fact behind; the first one without is where the exchange ended. */
static ezsms_phase_t phase_before_issue(const ezsms_exchange_t *exchange)
{
	if (fact(exchange, CURLINFO_NAMELOOKUP_TIME_T) == 0) {
		return EZSMS_PHASE_RESOLVE;
	}
	return is_connected(exchange) ? EZSMS_PHASE_TLS : EZSMS_PHASE_CONNECT;
}

static bool is_answered(const ezsms_exchange_t *exchange)
{
	return exchange->facts.http_status > 0 ||
		number(exchange, CURLINFO_HEADER_SIZE) > exchange->facts.answered;
}

static int64_t sent_of(const ezsms_exchange_t *exchange)
{
	const int64_t sent = fact(exchange, CURLINFO_SIZE_UPLOAD_T);

	return sent > exchange->facts.sent ? sent : exchange->facts.sent;
}

static bool is_handed_over(const ezsms_exchange_t *exchange)
{
	return exchange->get ? number(exchange, CURLINFO_REQUEST_SIZE) > exchange->facts.asked
						 : sent_of(exchange) >= (int64_t)exchange->form.length;
}

static ezsms_phase_t phase_after_issue(const ezsms_exchange_t *exchange)
{
	return is_answered(exchange) || is_handed_over(exchange) ? EZSMS_PHASE_REPLY
															 : EZSMS_PHASE_REQUEST;
}

void ezsms_exchange_conclude(ezsms_exchange_t *exchange, int result)
{
	if (exchange->facts.late && result == CURLE_ABORTED_BY_CALLBACK) {
		result = CURLE_OPERATION_TIMEDOUT;
		exchange->facts.detail[0] = '\0';
	}
	exchange->facts.result = result;
	exchange->facts.took = ezsms_clock_exact() - exchange->facts.began;
	exchange->facts.http_status = number(exchange, CURLINFO_RESPONSE_CODE);
	exchange->facts.phase =
		exchange->facts.issues ? phase_after_issue(exchange) : phase_before_issue(exchange);
}

bool ezsms_exchange_has_reply(const ezsms_exchange_t *exchange)
{
	return exchange->facts.result == CURLE_OK || exchange->facts.capped;
}

int64_t ezsms_exchange_retry_after(const ezsms_exchange_t *exchange)
{
	/* Beyond this it is no wait for anybody, and could overflow. */
	const curl_off_t most = 24 * 60 * 60;
	const curl_off_t asked = fact(exchange, CURLINFO_RETRY_AFTER);

	if (!ezsms_exchange_has_reply(exchange)) {
		return 0;
	}
	return asked < most ? asked : most;
}

/* From the last mark to the next one, which may be missing, and which an abandoned connection may
 * have left in disorder. */
static int64_t lap(int64_t *mark, int64_t next)
{
	const int64_t time = next > *mark ? next - *mark : 0;

	*mark += time;
	return time;
}

ezsms_measures_t ezsms_exchange_measure(const ezsms_exchange_t *exchange)
{
	const ezsms_phase_t phase = exchange->facts.phase;
	const int64_t total = exchange->facts.took;
	const int64_t connected = fact(exchange, CURLINFO_CONNECT_TIME_T);
	const int64_t answered = fact(exchange, CURLINFO_STARTTRANSFER_TIME_T);
	int64_t mark = 0;

	/* Where the attempt ended within a phase, that lasted to the end. */
	ezsms_measures_t measures = {
		.total = total,
		.sent = exchange->get ? number(exchange, CURLINFO_REQUEST_SIZE) : sent_of(exchange),
		.received = fact(exchange, CURLINFO_SIZE_DOWNLOAD_T),
	};
	measures.resolve = lap(
		&mark, phase == EZSMS_PHASE_RESOLVE ? total : fact(exchange, CURLINFO_NAMELOOKUP_TIME_T));
	measures.connect = lap(&mark, phase == EZSMS_PHASE_CONNECT ? total : connected);
	measures.tls =
		lap(&mark, phase == EZSMS_PHASE_TLS ? total : fact(exchange, CURLINFO_APPCONNECT_TIME_T));
	if (exchange->facts.issues > 0) {
		measures.wait = lap(&mark, is_answered(exchange) ? answered : total);
		measures.reply = is_answered(exchange) ? lap(&mark, total) : 0;
	}
	return measures;
}

const char *ezsms_exchange_error(const ezsms_exchange_t *exchange)
{
	static const char quoting[] = "Unsupported proxy";
	const char *detail = exchange->facts.detail;
	const bool may_quote = exchange->facts.issues > 0 || strchr(detail, '@') ||
		strncmp(detail, quoting, sizeof quoting - 1) == 0;

	if (exchange->facts.stopped) {
		return "the connection was lost before any reply";
	}
	if (exchange->facts.result == CURLE_ABORTED_BY_CALLBACK) {
		return "the wait was given up";
	}
	/* libcurl quotes what it finds wrong: headers of a reply, which may repeat the request, and the
	 * URL of a proxy, with the password in it. */
	return detail[0] && !may_quote ? detail : curl_easy_strerror((CURLcode)exchange->facts.result);
}

bool ezsms_exchange_retire(ezsms_exchange_t *exchange)
{
	/* A query is in the URL, and so in libcurl's copy of it. */
	const bool is_fit = exchange->easy && (!exchange->get || renew(exchange));

	if (is_fit) {
		set_fresh(exchange, false);
	}
	ezsms_buffer_wipe(&exchange->form);
	ezsms_buffer_wipe(&exchange->body);
	exchange->repeatable = false;
	exchange->closed = false;
	memset(&exchange->facts, 0, sizeof exchange->facts);
	return is_fit;
}
