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

const char *ezsms_library_version(void);

/* The TLS library's name and version, or "none". */
const char *ezsms_library_tls(void);

#endif
