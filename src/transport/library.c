/* SPDX-License-Identifier: MIT */
#include "library.h"
#include "libcurl.h"

bool ezsms_library_open(const char **reason)
{
	/* A module built against a new libcurl may be loaded with an old one. */
	if (curl_version_info(CURLVERSION_NOW)->version_num < EZSMS_LIBCURL_MIN) {
		*reason = "libcurl " EZSMS_LIBCURL_MIN_TEXT " or later is needed";
		return false;
	}
	if (curl_global_init(CURL_GLOBAL_ALL) != CURLE_OK) {
		*reason = "libcurl could not be initialised";
		return false;
	}
	return true;
}

void ezsms_library_close(void)
{
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
