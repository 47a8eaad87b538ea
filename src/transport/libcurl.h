/* SPDX-License-Identifier: MIT */
/*
 * libcurl, and the one place that knows which release brought what.
 */
#ifndef EZSMS_LIBCURL_H
#define EZSMS_LIBCURL_H

#include <curl/curl.h>

/* 7.80.0 brought CURLOPT_PREREQFUNCTION, which tells "not sent" from "unknown". */
#define EZSMS_LIBCURL_MIN 0x075000
#define EZSMS_LIBCURL_MIN_TEXT "7.80.0"

#if LIBCURL_VERSION_NUM < EZSMS_LIBCURL_MIN
#	error "ezsms needs libcurl 7.80.0 or later"
#endif

/* 7.85.0 replaced the bit mask by names. */
#if LIBCURL_VERSION_NUM >= 0x075500
#	define EZSMS_SET_PROTOCOLS(easy) curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https")
#else
#	define EZSMS_SET_PROTOCOLS(easy) \
		curl_easy_setopt(easy, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS))
#endif

/*
 * A resolver that hangs would hold up a time-out until it gives up by itself. 7.87.0 lets it run on
 * alone; in 8.20.0 its threads became the multi handle's, whose end would wait for them.
 */
#if LIBCURL_VERSION_NUM >= 0x075700
#	define EZSMS_SET_QUICK_EXIT(easy) curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L)
#else
#	define EZSMS_SET_QUICK_EXIT(easy) ((void)(easy))
#endif
/* By its number, because a module that was built with an older release may be run with a newer one;
 * to an older one the number says nothing. */
#define EZSMS_SET_QUICK_END(multi) curl_multi_setopt(multi, (CURLMoption)21, 1L)

/*
 * Above 0 where a proxy is being asked for a tunnel, before the request itself. 8.7.0 brought a
 * fact for it; the releases before that count the CONNECT among the octets of requests.
 */
#if LIBCURL_VERSION_NUM >= 0x080700
#	define EZSMS_PROXY_FACT CURLINFO_USED_PROXY
#else
#	define EZSMS_PROXY_FACT CURLINFO_REQUEST_SIZE
#endif

#endif
