/* SPDX-License-Identifier: MIT */
/*
 * libcurl as a library: set up once a process, and what it says of itself.
 */
#ifndef EZSMS_LIBRARY_H
#define EZSMS_LIBRARY_H

#include <stdbool.h>

/* False where libcurl can't be used; *reason then says why. */
bool ezsms_library_open(const char **reason);
void ezsms_library_close(void);

/* Whether libcurl looks at each kept connection before it takes it. Since 8.22 it doesn't where
 * that was in use within the last second. The releases before don't see the end of one behind the
 * other side's goodbye of TLS, nor do they tell the socket, so that we could. */
bool ezsms_library_looks(void);

const char *ezsms_library_version(void);

/* The TLS library's name and version, or "none". */
const char *ezsms_library_tls(void);

#endif
