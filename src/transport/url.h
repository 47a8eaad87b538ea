/* SPDX-License-Identifier: MIT */
/*
 * Base URLs and DSNs, taken apart by libcurl's own URL parser, so that what is checked here is what
 * is used there.
 */
#ifndef EZSMS_URL_H
#define EZSMS_URL_H

#include "../protocol/slice.h"

/* The message reads on from the name of what is wrong. None repeats the URL, which may hold a
 * password. */
#define EZSMS_URL_ERRORS(X) \
	X(NONE, "is valid") \
	X(EMPTY, "must not be empty") \
	X(MALFORMED, "must be a well-formed URL") \
	X(SCHEME, "must begin with https:// or http://") \
	X(DSN_SCHEME, "must begin with ezsms:// (for https) or ezsms+http://") \
	X(CREDENTIALS, "must not hold a user name or password") \
	X(QUERY, "must not have a query or a fragment") \
	X(NO_USERNAME, "must name a user before the host") \
	X(NO_PASSWORD, "must have a password after the user name") \
	X(FRAGMENT, "must not have a fragment") \
	X(ESCAPE, "must have two hexadecimal digits after each %, itself written %25") \
	X(MEMORY, "could not be read: out of memory")

typedef enum {
#define X(name, message) EZSMS_URL_##name,
	EZSMS_URL_ERRORS(X)
#undef X
} ezsms_url_error_t;

const char *ezsms_url_error_message(ezsms_url_error_t error);

ezsms_url_error_t ezsms_base_url_check(const char *text);

/* Whether libcurl can use it: a URL, or host:port; the empty one stands for no proxy. */
bool ezsms_proxy_is_valid(const char *proxy);

/* A page is a relative path of unreserved characters, so that it can't change host, query or
 * fragment. */
bool ezsms_page_name_is_valid(ezsms_slice_t name);

/* Strings of libcurl's, decoded; NULL where the DSN doesn't have the part. */
typedef struct {
	char *base_url; /* one that ezsms_base_url_check() lets pass */
	char *username;
	char *password;
	char *query; /* still percent-encoded */
} ezsms_dsn_t;

/* Fills in *dsn, which is to be freed whatever comes back. */
ezsms_url_error_t ezsms_dsn_read(ezsms_dsn_t *dsn, const char *text);
void ezsms_dsn_free(ezsms_dsn_t *dsn);

#endif
