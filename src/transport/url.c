/* SPDX-License-Identifier: MIT */
#include "url.h"
#include "../protocol/markup.h"
#include "../text/hex.h"
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

/* libcurl does with one slash too, and takes the "http:/tp://" that lost a letter for a host "tp".
 */
static bool has_scheme(const char *text)
{
	const char *colon = strchr(text, ':');

	return colon && strncmp(colon, "://", 3) == 0;
}

/* *url is to be cleaned up whatever comes back. `no_scheme` is the error for a text without one,
 * which is commonly left out or forgotten. */
static ezsms_url_error_t parse(CURLU **url, const char *text, ezsms_url_error_t no_scheme)
{
	if (!*text) {
		return EZSMS_URL_EMPTY;
	}
	if (!has_scheme(text)) {
		return no_scheme;
	}
	if (!(*url = curl_url())) {
		return EZSMS_URL_MEMORY;
	}
	return url_error(curl_url_set(*url, CURLUPART_URL, text, CURLU_NON_SUPPORT_SCHEME));
}

/* A part that can't be had because memory is out would pass for one that isn't there. */
static ezsms_url_error_t has_part(CURLU *url, CURLUPart part, bool *has)
{
	char *value = NULL;
	const CURLUcode code = curl_url_get(url, part, &value, 0);

	curl_free(value);
	*has = code == CURLUE_OK;
	return code == CURLUE_OUT_OF_MEMORY ? EZSMS_URL_MEMORY : EZSMS_URL_NONE;
}

/* `error` where the URL has the part, or lacks it. */
static ezsms_url_error_t refuse_part(
	CURLU *url, CURLUPart part, bool refused, ezsms_url_error_t error)
{
	bool has;
	const ezsms_url_error_t memory = has_part(url, part, &has);

	return memory || has != refused ? memory : error;
}

/* Writes the index of the URL's scheme, or `count` for none of them. */
static ezsms_url_error_t find_scheme(
	CURLU *url, const char *const *schemes, size_t count, size_t *found)
{
	char *scheme = NULL;
	const ezsms_url_error_t error = url_error(curl_url_get(url, CURLUPART_SCHEME, &scheme, 0));

	for (*found = 0; !error && *found < count && strcmp(scheme, schemes[*found]) != 0; ++*found) {
	}
	curl_free(scheme);
	return error;
}

static ezsms_url_error_t check_base(CURLU *url)
{
	static const char *const schemes[] = {"https", "http"};
	size_t scheme;
	ezsms_url_error_t error = find_scheme(url, schemes, 2, &scheme);

	if (!error && scheme == 2) {
		return EZSMS_URL_SCHEME;
	}
	if (!error) {
		error = refuse_part(url, CURLUPART_USER, true, EZSMS_URL_CREDENTIALS);
	}
	return error ? error : refuse_part(url, CURLUPART_PASSWORD, true, EZSMS_URL_CREDENTIALS);
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

	const size_t count = sizeof schemes / sizeof *schemes;
	size_t found;

	return !find_scheme(url, schemes, count, &found) && found < count;
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

/* Decoders take a broken escape as it stands, so that a password that nobody has encoded would be
 * right by luck until two digits follow its percent sign. */
static bool is_well_escaped(const char *text)
{
	while ((text = strchr(text, '%'))) {
		if (ezsms_hex_digit(text[1]) < 0 || ezsms_hex_digit(text[2]) < 0) {
			return false;
		}
		text += 3;
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
	if (code != CURLUE_OK) {
		return url_error(code);
	}
	/* A host's name comes out decoded, and may then hold what libcurl refuses when it reads it. */
	const ezsms_url_error_t error = ezsms_base_url_check(*out);
	return error && error != EZSMS_URL_MEMORY ? EZSMS_URL_MALFORMED : error;
}

static ezsms_url_error_t read_parts(ezsms_dsn_t *dsn, CURLU *url)
{
	static const char *const schemes[] = {"ezsms", "ezsms+http"};
	bool has_query = false;
	size_t scheme;
	ezsms_url_error_t error = find_scheme(url, schemes, 2, &scheme);

	if (!error && scheme == 2) {
		return EZSMS_URL_DSN_SCHEME;
	}
	if (!error) {
		error = refuse_part(url, CURLUPART_FRAGMENT, true, EZSMS_URL_FRAGMENT);
	}
	if (!error) {
		error = refuse_part(url, CURLUPART_USER, false, EZSMS_URL_NO_USERNAME);
	}
	if (!error) {
		error = refuse_part(url, CURLUPART_PASSWORD, false, EZSMS_URL_NO_PASSWORD);
	}
	if (!error) {
		error = take(url, CURLUPART_USER, &dsn->username);
	}
	if (!error) {
		error = take(url, CURLUPART_PASSWORD, &dsn->password);
	}
	if (!error) {
		error = has_part(url, CURLUPART_QUERY, &has_query);
	}
	if (!error && has_query) {
		error = url_error(curl_url_get(url, CURLUPART_QUERY, &dsn->query, 0));
	}
	return error ? error : take_base(url, scheme == 0 ? "https" : "http", &dsn->base_url);
}

ezsms_url_error_t ezsms_dsn_read(ezsms_dsn_t *dsn, const char *text)
{
	CURLU *url = NULL;
	ezsms_url_error_t error = parse(&url, text, EZSMS_URL_DSN_SCHEME);

	*dsn = (ezsms_dsn_t){NULL, NULL, NULL, NULL};
	if (!error) {
		error = is_well_escaped(text) ? read_parts(dsn, url) : EZSMS_URL_ESCAPE;
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
