/* SPDX-License-Identifier: MIT */
/*
 * DSNs, base URLs, proxies and names of pages, each as it comes; and a DSN that is put together
 * from the lines of the input (user, password, path, query), of which every part must come back.
 */
#include "fuzz.h"
#include "transport/url.h"

#include <ctype.h>
#include <curl/curl.h>
#include <strings.h>

/* What is read of a URL here: where it leads, by libcurl, which will be asked to go there. */
typedef struct {
	char *scheme, *host, *port, *path, *query, *fragment, *user;
} parts_t;

static char *part(CURLU *url, CURLUPart part)
{
	char *value = NULL;

	return curl_url_get(url, part, &value, 0) == CURLUE_OK ? value : NULL;
}

static bool parse(parts_t *parts, const char *text)
{
	CURLU *url = curl_url();
	const bool good = curl_url_set(url, CURLUPART_URL, text, 0) == CURLUE_OK;

	*parts = (parts_t){part(url, CURLUPART_SCHEME), part(url, CURLUPART_HOST),
		part(url, CURLUPART_PORT), part(url, CURLUPART_PATH), part(url, CURLUPART_QUERY),
		part(url, CURLUPART_FRAGMENT), part(url, CURLUPART_USER)};
	curl_url_cleanup(url);
	return good;
}

static void free_parts(parts_t *parts)
{
	curl_free(parts->scheme);
	curl_free(parts->host);
	curl_free(parts->port);
	curl_free(parts->path);
	curl_free(parts->query);
	curl_free(parts->fragment);
	curl_free(parts->user);
}

static bool is_same(const char *a, const char *b)
{
	return a && b ? strcmp(a, b) == 0 : a == b;
}

static char *joined(const char *a, const char *b, const char *c)
{
	char *text = exact_block(strlen(a) + strlen(b) + strlen(c) + 1);

	sprintf(text, "%s%s%s", a, b, c);
	return text;
}

/* Base URLs */

/* The pages of a good one are where it says, whatever it says. */
static void require_leads_where_it_says(const char *base)
{
	static const char page[] = "ISendSMS.aspx";
	char *url = joined(base, base[strlen(base) - 1] == '/' ? "" : "/", page);
	parts_t ours, theirs;

	REQUIRE(parse(&ours, base) && parse(&theirs, url));
	REQUIRE(strcmp(ours.scheme, "http") == 0 || strcmp(ours.scheme, "https") == 0);
	REQUIRE(ours.host && *ours.host);
	REQUIRE(is_same(ours.scheme, theirs.scheme) && is_same(ours.host, theirs.host));
	REQUIRE(is_same(ours.port, theirs.port));
	REQUIRE(!theirs.user && !theirs.query && !theirs.fragment);
	const size_t length = strlen(theirs.path);
	REQUIRE(length >= sizeof page && strcmp(theirs.path + length - (sizeof page - 1), page) == 0);
	free_parts(&ours);
	free_parts(&theirs);
	free(url);
}

static bool begins(const char *text, const char *with)
{
	return strncasecmp(text, with, strlen(with)) == 0;
}

/* A plain one, which nobody could refuse: a name of letters, and a path of letters and slashes. */
static bool is_plain_base(const char *text)
{
	if (strncmp(text, "https://", 8) != 0 && strncmp(text, "http://", 7) != 0) {
		return false;
	}
	const char *host = strstr(text, "://") + 3;
	const size_t length = strspn(host, "abcdefghijklmnopqrstuvwxyz");
	const char *path = host + length;
	return length > 0 && length < 60 && (!*path || *path == '/') &&
		path[strspn(path, "/abcdefghijklmnopqrstuvwxyz")] == '\0';
}

static void check_base(const char *text)
{
	const ezsms_url_error_t error = ezsms_base_url_check(text);

	REQUIRE((error == EZSMS_URL_EMPTY) == (*text == '\0'));
	REQUIRE(error == EZSMS_URL_NONE || !is_plain_base(text));
	REQUIRE(error != EZSMS_URL_NO_USERNAME && error != EZSMS_URL_DSN_SCHEME);
	if (error == EZSMS_URL_NONE) {
		REQUIRE(begins(text, "https://") || begins(text, "http://"));
		REQUIRE(!strpbrk(text, "?#"));
		require_leads_where_it_says(text);
	} else {
		REQUIRE(*ezsms_url_error_message(error));
	}
}

/* DSNs */

static int digit_value(int c)
{
	return isxdigit(c) ? (isdigit(c) ? c - '0' : toupper(c) - 'A' + 10) : -1;
}

/* The text from `at` to `end`, with its escapes read. */
static char *decoded(const char *at, const char *end)
{
	char *const out = exact_block((size_t)(end - at) + 1);
	char *to = out;

	for (; at < end; at++) {
		const int high = *at == '%' && end - at > 2 ? digit_value((unsigned char)at[1]) : -1;
		const int low = high >= 0 ? digit_value((unsigned char)at[2]) : -1;
		*to++ = low >= 0 ? (char)(high * 16 + low) : *at;
		at += low >= 0 ? 2 : 0;
	}
	*to = '\0';
	return out;
}

static void require_decoded(const char *value, const char *at, const char *end)
{
	char *expected = decoded(at, end);

	REQUIRE(strcmp(value, expected) == 0);
	free(expected);
}

/* RFC 3986, 3.2.1, where there is no more than one '@' before the path. libcurl, as browsers do,
 * passes over a third slash. */
static void check_credentials(const ezsms_dsn_t *dsn, const char *text)
{
	const char *begin = strstr(text, "://") + 3 + (strncmp(strstr(text, "://"), ":///", 4) == 0);
	const char *end = begin + strcspn(begin, "/?#");
	const char *at = memchr(begin, '@', (size_t)(end - begin));

	REQUIRE(at);
	if (memchr(at + 1, '@', (size_t)(end - at - 1))) {
		return;
	}
	const char *colon = memchr(begin, ':', (size_t)(at - begin));
	REQUIRE(colon);
	require_decoded(dsn->username, begin, colon);
	require_decoded(dsn->password, colon + 1, at);
}

static bool has_broken_escape(const char *text)
{
	for (const char *at = strchr(text, '%'); at; at = strchr(at + 1, '%')) {
		if (!isxdigit((unsigned char)at[1]) || !isxdigit((unsigned char)at[2])) {
			return true;
		}
	}
	return false;
}

static void check_dsn(const char *text)
{
	ezsms_dsn_t dsn;
	const ezsms_url_error_t error = ezsms_dsn_read(&dsn, text);

	REQUIRE((error == EZSMS_URL_EMPTY) == (*text == '\0'));
	REQUIRE(error != EZSMS_URL_SCHEME && error != EZSMS_URL_CREDENTIALS);
	REQUIRE(error != EZSMS_URL_ESCAPE || has_broken_escape(text));
	if (error == EZSMS_URL_NONE) {
		const bool is_secure = begins(text, "ezsms://");
		REQUIRE(is_secure || begins(text, "ezsms+http://"));
		REQUIRE(!has_broken_escape(text));
		REQUIRE(dsn.username && dsn.password && dsn.base_url);
		REQUIRE(begins(dsn.base_url, is_secure ? "https://" : "http://"));
		/* What the client is given next. */
		REQUIRE(ezsms_base_url_check(dsn.base_url) == EZSMS_URL_NONE);
		require_leads_where_it_says(dsn.base_url);
		check_credentials(&dsn, text);
		/* Where the question mark stands; behind it everything is query. */
		const char *mark = strchr(text, '?');
		REQUIRE(!strchr(text, '#') || !mark || strchr(text, '#') < mark || !strchr(text, '#')[1]);
		REQUIRE(dsn.query ? mark != NULL : !mark || !mark[1]);
	} else {
		REQUIRE(*ezsms_url_error_message(error));
	}
	ezsms_dsn_free(&dsn);
}

/* rawurlencode() */
static char *encoded(ezsms_slice_t text)
{
	char *const out = exact_block(3 * text.length + 1);
	char *to = out;

	for (size_t i = 0; i < text.length; i++) {
		const unsigned char c = (unsigned char)text.ptr[i];
		const bool is_unreserved = c < 0x80 && c && (isalnum(c) || strchr("-._~", c));
		to += sprintf(to, is_unreserved ? "%c" : "%%%02X", c);
	}
	*to = '\0';
	return out;
}

static ezsms_slice_t next_line(ezsms_slice_t *rest)
{
	ezsms_slice_t line = {rest->ptr, 0};

	while (line.length < rest->length && line.ptr[line.length] != '\n') {
		line.length++;
	}
	const size_t skipped = line.length + (line.length < rest->length);
	*rest = (ezsms_slice_t){rest->ptr + skipped, rest->length - skipped};
	return line;
}

/* libcurl decodes no control characters. */
static bool has_control(ezsms_slice_t text)
{
	for (size_t i = 0; i < text.length; i++) {
		if ((unsigned char)text.ptr[i] < 0x20) {
			return true;
		}
	}
	return false;
}

static bool is_value(const char *value, ezsms_slice_t expected)
{
	return value && ezsms_slice_equals((ezsms_slice_t){value, strlen(value)}, expected);
}

static void check_made_dsn(ezsms_slice_t input)
{
	const ezsms_slice_t user = next_line(&input), password = next_line(&input);
	char *names[4] = {encoded(user), encoded(password), encoded(next_line(&input)), encoded(input)};
	char *credentials = joined(names[0], ":", names[1]);
	char *place = joined("@gateway.test:8443/p", names[2], "/");
	char *query = joined(*names[3] ? "?" : "", names[3], "");
	char *rest = joined(credentials, place, query), *text = joined("ezsms://", rest, "");
	char *base = joined("https://gateway.test:8443/p", names[2], "/");
	ezsms_dsn_t dsn;

	const ezsms_url_error_t error = ezsms_dsn_read(&dsn, text);
	if (has_control(user) || has_control(password)) {
		REQUIRE(error == EZSMS_URL_MALFORMED);
	} else if (user.length > 0 && password.length > 0) {
		REQUIRE(error == EZSMS_URL_NONE);
		REQUIRE(is_value(dsn.username, user) && is_value(dsn.password, password));
		REQUIRE(is_same(dsn.query, *names[3] ? names[3] : NULL));
		REQUIRE(is_same(dsn.base_url, base));
	}
	ezsms_dsn_free(&dsn);

	char *const all[] = {credentials, place, query, rest, text, base};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		free(all[i]);
	}
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		free(names[i]);
	}
}

/* Proxies */

static bool is_host_and_port(const char *text)
{
	const size_t host = strspn(text, "abcdefghijklmnopqrstuvwxyz");
	const char *port = text + host + 1;

	if (host == 0 || host > 60 || text[host] != ':' || *port < '1' || *port > '9') {
		return false;
	}
	return strspn(port, "0123456789") == strlen(port) && strlen(port) <= 5 && atoi(port) <= 65535;
}

static void check_proxy(const char *text)
{
	static const char *const schemes[] = {
		"http://", "https://", "socks4://", "socks4a://", "socks5://", "socks5h://", "socks://"};
	const bool is_valid = ezsms_proxy_is_valid(text);
	bool is_known = false;

	for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
		is_known = is_known || begins(text, schemes[i]);
	}
	/* With another scheme libcurl would go without a proxy. */
	REQUIRE(is_valid || (*text && !is_host_and_port(text)));
	REQUIRE(!is_valid || is_known || !strstr(text, "://") ||
		strcspn(text, "/?#@") < (size_t)(strstr(text, "://") - text));
}

/* Pages */

/* It changes neither host nor query nor fragment, and stays below the base. */
static void check_page(ezsms_slice_t name)
{
	static const char base[] = "https://gateway.test/websmsapi/";

	if (!ezsms_page_name_is_valid(name)) {
		return;
	}
	char *text = exact_block(name.length + 1);
	memcpy(text, name.ptr, name.length);
	text[name.length] = '\0';
	REQUIRE(strlen(text) == name.length);
	char *url = joined(base, text, ""), *path = joined("/websmsapi/", text, "");
	parts_t parts;
	REQUIRE(parse(&parts, url));
	REQUIRE(is_same(parts.host, "gateway.test") && is_same(parts.path, path));
	REQUIRE(!parts.port && !parts.user && !parts.query && !parts.fragment);
	free_parts(&parts);
	free(path);
	free(url);
	free(text);
}

/* A plain file name must be taken. */
static void check_plain_page(ezsms_slice_t name)
{
	bool is_plain = name.length > 0;

	for (size_t i = 0; i < name.length; i++) {
		is_plain = is_plain && isalnum((unsigned char)name.ptr[i]);
	}
	REQUIRE(!is_plain || ezsms_page_name_is_valid(name));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const ezsms_slice_t input = {(const char *)data, size};
	char *text = exact_block(size + 1);

	memcpy(text, data, size);
	text[size] = '\0';
	check_dsn(text);
	check_base(text);
	check_proxy(text);
	check_page(input);
	check_plain_page(input);
	check_made_dsn(input);
	free(text);
	return 0;
}
