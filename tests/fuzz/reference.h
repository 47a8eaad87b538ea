/* SPDX-License-Identifier: MIT */
/*
 * What the targets compare with: well-formed UTF-8, UTF-16BE in digits and the GSM 03.38 alphabet,
 * typed once more from the standards, slow and plain. It uses nothing of src.
 */
#ifndef EZSMS_FUZZ_REFERENCE_H
#define EZSMS_FUZZ_REFERENCE_H

#include <stddef.h>
#include <stdint.h>

/* The octets of the first character, or 0 where they are ill-formed. */
size_t reference_read(uint32_t *scalar, const unsigned char *text, size_t length);

/* Writes up to four octets, and returns how many. */
size_t reference_write(unsigned char *out, uint32_t scalar);

/* Writes the digits of one or two code units, and returns how many digits. */
size_t reference_digits(char *out, uint32_t scalar);

/* The character of a septet, or -1. */
int32_t reference_of_septet(unsigned septet);
int32_t reference_of_escaped(unsigned septet);

/* The septet, 0x1B00 and more where it is escaped, or -1. */
int reference_septet(uint32_t scalar);

#endif
