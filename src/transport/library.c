/* SPDX-License-Identifier: MIT */
/* For dladdr(). */
#ifndef _GNU_SOURCE
#	define _GNU_SOURCE
#endif

#include "library.h"
#include "libcurl.h"
#include "process.h"

#ifdef _WIN32
static void pin(void)
{
}
#else
#	include <dlfcn.h>

/*
 * A resolver that hangs is left behind in a thread of libcurl's (see EZSMS_SET_QUICK_EXIT). It must
 * find libcurl's code still there when it comes back, even if PHP has unloaded its modules by then.
 */
static void pin(void)
{
	Dl_info library;

	/* As a number: C doesn't let a pointer to a function be one to data. */
	if (dladdr((void *)(size_t)curl_easy_perform, &library)) {
		dlopen(library.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
	}
}
#endif

/* Set once, before any thread sends. */
static bool looks;

bool ezsms_library_looks(void)
{
	return looks;
}

bool ezsms_library_open(const char **reason)
{
	looks = curl_version_info(CURLVERSION_NOW)->version_num < 0x081600;
	/* A module built against a new libcurl may be loaded with an old one. */
	if (curl_version_info(CURLVERSION_NOW)->version_num < EZSMS_LIBCURL_MIN) {
		*reason = "libcurl " EZSMS_LIBCURL_MIN_TEXT " or later is needed";
		return false;
	}
	if (curl_global_init(CURL_GLOBAL_ALL) != CURLE_OK) {
		*reason = "libcurl could not be initialised";
		return false;
	}
	pin();
	ezsms_process_open();
	return true;
}

void ezsms_library_close(void)
{
	ezsms_process_close();
	curl_global_cleanup();
}

const char *ezsms_library_version(void)
{
	return curl_version_info(CURLVERSION_NOW)->version;
}

const char *ezsms_library_tls(void)
{
	const char *tls = curl_version_info(CURLVERSION_NOW)->ssl_version;

	return tls && *tls ? tls : "none";
}
