/* SPDX-License-Identifier: MIT */
#include "url.h"
#include "../protocol/markup.h"
#include "libcurl.h"

const char *ezsms_url_error_message(ezsms_url_error_t error)
{
	static const char *const messages[] = {
#define X(name, message) message,
		EZSMS_URL_ERRORS(X)
#undef X
	};

	return messages[error];
}

static ezsms_url_error_t url_error(CURLUcode code)
{
	if (code == CURLUE_OK) {
		return EZSMS_URL_NONE;
	}
	return code == CURLUE_OUT_OF_MEMORY ? EZSMS_URL_MEMORY : EZSMS_URL_MALFORMED;
}

/* *url is to be cleaned up whatever comes back. `no_scheme` is the error for a text without one,
 * which is commonly left out or forgotten. */
static ezsms_url_error_t parse(CURLU **url, const char *text, ezsms_url_error_t no_scheme)
{
	if (!*text) {
		return EZSMS_URL_EMPTY;
	}
	if (!strstr(text, "://")) {
		return no_scheme;
	}
	if (!(*url = curl_url())) {
		return EZSMS_URL_MEMORY;
	}
	return url_error(curl_url_set(*url, CURLUPART_URL, text, CURLU_NON_SUPPORT_SCHEME));
}

static bool has_part(CURLU *url, CURLUPart part)
{
	char *value = NULL;
	const bool has = curl_url_get(url, part, &value, 0) == CURLUE_OK;

	curl_free(value);
	return has;
}

static bool scheme_is(CURLU *url, const char *wanted)
{
	char *scheme = NULL;
	const bool is =
		curl_url_get(url, CURLUPART_SCHEME, &scheme, 0) == CURLUE_OK && strcmp(scheme, wanted) == 0;

	curl_free(scheme);
	return is;
}

static ezsms_url_error_t check_base(CURLU *url)
{
	if (!scheme_is(url, "https") && !scheme_is(url, "http")) {
		return EZSMS_URL_SCHEME;
	}
	if (has_part(url, CURLUPART_USER) || has_part(url, CURLUPART_PASSWORD)) {
		return EZSMS_URL_CREDENTIALS;
	}
	return EZSMS_URL_NONE;
}

ezsms_url_error_t ezsms_base_url_check(const char *text)
{
	/* Not asked of the parser, to which an empty fragment is none: the page would end up in it. */
	if (strpbrk(text, "?#")) {
		return EZSMS_URL_QUERY;
	}

	CURLU *url = NULL;
	ezsms_url_error_t error = parse(&url, text, EZSMS_URL_SCHEME);
	if (!error) {
		error = check_base(url);
	}
	curl_url_cleanup(url);
	return error;
}

static bool is_proxy(CURLU *url)
{
	static const char *const schemes[] = {
		"http", "https", "socks4", "socks4a", "socks5", "socks5h", "socks"};

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
		if (scheme_is(url, schemes[i])) {
			return true;
		}
	}
	return false;
}

/* libcurl goes without a proxy, silently, where it can't decode the proxy's credentials. */
static bool is_decodable(CURLU *url, CURLUPart part, CURLUcode absent)
{
	char *value = NULL;
	const CURLUcode code = curl_url_get(url, part, &value, CURLU_URLDECODE);

	curl_free(value);
	return code == CURLUE_OK || code == absent;
}

bool ezsms_proxy_is_valid(const char *proxy)
{
	const unsigned flags = CURLU_NON_SUPPORT_SCHEME | CURLU_GUESS_SCHEME;

	if (!*proxy) {
		return true;
	}
	CURLU *url = curl_url();
	const bool valid = url && curl_url_set(url, CURLUPART_URL, proxy, flags) == CURLUE_OK &&
		is_proxy(url) && is_decodable(url, CURLUPART_USER, CURLUE_NO_USER) &&
		is_decodable(url, CURLUPART_PASSWORD, CURLUE_NO_PASSWORD);
	curl_url_cleanup(url);
	return valid;
}

bool ezsms_page_name_is_valid(ezsms_slice_t name)
{
	/* Neither an absolute path nor a step upwards. */
	if (name.length == 0 || *name.ptr == '/' || *name.ptr == '.') {
		return false;
	}
	for (size_t i = 0; i < name.length; i++) {
		const char c = name.ptr[i];
		const bool step = c == '/' && i + 1 < name.length && name.ptr[i + 1] == '.';
		if (step || !(ezsms_is_letter(c) || ezsms_is_digit(c) || (c && strchr("-._~/", c)))) {
			return false;
		}
	}
	return true;
}

static ezsms_url_error_t take(CURLU *url, CURLUPart part, char **out)
{
	return url_error(curl_url_get(url, part, out, CURLU_URLDECODE));
}

/* What is left of a DSN when the credentials and the query are gone, with the scheme exchanged. */
static ezsms_url_error_t take_base(CURLU *url, const char *scheme, char **out)
{
	static const CURLUPart gone[] = {CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_QUERY};
	CURLUcode code = curl_url_set(url, CURLUPART_SCHEME, scheme, 0);

	for (size_t i = 0; code == CURLUE_OK && i < sizeof gone / sizeof *gone; i++) {
		code = curl_url_set(url, gone[i], NULL, 0);
	}
	if (code == CURLUE_OK) {
		code = curl_url_get(url, CURLUPART_URL, out, 0);
	}
	return url_error(code);
}

static ezsms_url_error_t read_parts(ezsms_dsn_t *dsn, CURLU *url)
{
	const char *scheme = scheme_is(url, "ezsms") ? "https" : "http";

	if (!scheme_is(url, "ezsms") && !scheme_is(url, "ezsms+http")) {
		return EZSMS_URL_DSN_SCHEME;
	}
	if (has_part(url, CURLUPART_FRAGMENT)) {
		return EZSMS_URL_FRAGMENT;
	}
	if (!has_part(url, CURLUPART_USER)) {
		return EZSMS_URL_NO_USERNAME;
	}
	if (!has_part(url, CURLUPART_PASSWORD)) {
		return EZSMS_URL_NO_PASSWORD;
	}
	ezsms_url_error_t error = take(url, CURLUPART_USER, &dsn->username);
	if (!error) {
		error = take(url, CURLUPART_PASSWORD, &dsn->password);
	}
	if (!error && has_part(url, CURLUPART_QUERY)) {
		error = url_error(curl_url_get(url, CURLUPART_QUERY, &dsn->query, 0));
	}
	return error ? error : take_base(url, scheme, &dsn->base_url);
}

ezsms_url_error_t ezsms_dsn_read(ezsms_dsn_t *dsn, const char *text)
{
	CURLU *url = NULL;
	ezsms_url_error_t error = parse(&url, text, EZSMS_URL_DSN_SCHEME);

	*dsn = (ezsms_dsn_t){NULL, NULL, NULL, NULL};
	if (!error) {
		error = read_parts(dsn, url);
	}
	curl_url_cleanup(url);
	return error;
}

static void wipe_and_free(char *string)
{
	for (volatile char *p = string; p && *p; p++) {
		*p = 0;
	}
	curl_free(string);
}

void ezsms_dsn_free(ezsms_dsn_t *dsn)
{
	wipe_and_free(dsn->base_url);
	wipe_and_free(dsn->username);
	wipe_and_free(dsn->password);
	wipe_and_free(dsn->query);
}
