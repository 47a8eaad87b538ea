/* SPDX-License-Identifier: MIT */
/*
 * Windows-1252, the code page in which Western programs on Windows write text that they give no
 * charset for.
 */
#ifndef EZSMS_WINDOWS1252_H
#define EZSMS_WINDOWS1252_H

#include "text.h"

/* Octets of UTF-8 that an octet can need at most. */
#define EZSMS_WINDOWS1252_DECODED_MAX(length) ((length)*3)

/*
 * To UTF-8; out holds EZSMS_WINDOWS1252_DECODED_MAX(length). Returns the octets written. The five
 * octets that the code page leaves undefined become the control characters of their value, as
 * browsers read them.
 */
size_t ezsms_windows1252_decode(char *out, const char *in, size_t length);

#endif
