/* SPDX-License-Identifier: MIT */
/*
 * The GSM 03.38 default alphabet and its extension table (3GPP TS 23.038, 6.2.1 and 6.2.1.1), one
 * character at a time, both ways. National language shift tables are not offered by the gateway.
 */
#ifndef EZSMS_GSM0338_H
#define EZSMS_GSM0338_H

#include <stdint.h>

#define EZSMS_GSM_ESCAPE 0x1B

/* Septets that the scalar value takes: 1, 2 with the escape, or 0 where the alphabet lacks it. */
unsigned ezsms_gsm_septets(uint32_t scalar);

/* The septet of a scalar value, in the extension table where EZSMS_GSM_ESCAPE must precede it, or
 * -1. */
int ezsms_gsm_encode(uint32_t scalar);
int ezsms_gsm_encode_extension(uint32_t scalar);

/*
 * The scalar value of a septet, or -1. The escape itself is no character; for a septet that the
 * extension table lacks, TS 23.038 has a receiver show the default alphabet's character instead.
 */
int32_t ezsms_gsm_decode(unsigned septet);
int32_t ezsms_gsm_decode_extension(unsigned septet);

#endif
