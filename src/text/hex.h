/* SPDX-License-Identifier: MIT */
/*
 * The gateway's hexadecimal forms: UTF-16BE text as four digits a code unit (types 3 and 4,
 * incoming Unicode), and plain octets as two (types 5 and 6). Written in upper case, read in
 * either.
 */
#ifndef EZSMS_HEX_H
#define EZSMS_HEX_H

#include "text.h"

/* Digits that `length` octets of UTF-8 can need at most: an ASCII octet becomes four. */
#define EZSMS_HEX_ENCODED_MAX(length) ((length)*4)

/* Octets of UTF-8 that `length` digits can need at most: four digits become up to three octets. */
#define EZSMS_HEX_DECODED_MAX(length) ((length) / 4 * 3)

/* The value of one digit of either case, or -1. */
int ezsms_hex_digit(char c);

/* UTF-8 to digits; out holds EZSMS_HEX_ENCODED_MAX(length). On an error nothing in out counts. */
ezsms_text_result_t ezsms_hex_encode(char *out, const char *in, size_t length);

/* Digits to UTF-8; out holds EZSMS_HEX_DECODED_MAX(length). On an error nothing in out counts. */
ezsms_text_result_t ezsms_hex_decode(char *out, const char *in, size_t length);

/* Any octets to digits; out holds 2 * length. */
void ezsms_hex_octets(char *out, const char *in, size_t length);

#endif
