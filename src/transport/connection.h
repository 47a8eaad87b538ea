/* SPDX-License-Identifier: MIT */
/*
 * A look at the connection that libcurl is about to use. Nothing of requests is known here.
 */
#ifndef EZSMS_CONNECTION_H
#define EZSMS_CONNECTION_H

#include <stdbool.h>

/*
 * Whether the other side has closed the connection that the handle is about to use: to be asked
 * where ezsms_library_looks() says that libcurl doesn't look, because the request would be lost on
 * it. False where nothing is known.
 */
bool ezsms_connection_is_closed(void *easy);

#endif
