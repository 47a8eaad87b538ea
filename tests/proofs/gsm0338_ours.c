/* SPDX-License-Identifier: MIT */
/*
 * Every fact of our GSM 03.38 as one line: "encode SCALAR SEPTETS" for each code point, "decode
 * SEPTETS SCALAR" for each septet, alone and after the escape. "none" where there is nothing.
 */
#include "text/gsm0338.h"

#include <stdio.h>

static void print_encoding(uint32_t scalar)
{
	const int septet = ezsms_gsm_encode(scalar), extension = ezsms_gsm_encode_extension(scalar);
	const unsigned septets = ezsms_gsm_septets(scalar);

	printf("encode %04X ", (unsigned)scalar);
	if (septet >= 0 && extension < 0 && septets == 1) {
		printf("%02X\n", (unsigned)septet);
	} else if (septet < 0 && extension >= 0 && septets == 2) {
		printf("%02X%02X\n", (unsigned)EZSMS_GSM_ESCAPE, (unsigned)extension);
	} else {
		puts(septet < 0 && extension < 0 && septets == 0 ? "none" : "contradictory");
	}
}

static void print_decoding(const char *escape, unsigned septet, int32_t scalar)
{
	printf("decode %s%02X ", escape, septet);
	if (scalar < 0) {
		puts("none");
	} else {
		printf("%04X\n", (unsigned)scalar);
	}
}

int main(void)
{
	for (uint32_t scalar = 0; scalar <= 0x10FFFF; scalar++) {
		print_encoding(scalar);
	}
	for (unsigned septet = 0; septet < 128; septet++) {
		print_decoding("", septet, ezsms_gsm_decode(septet));
		print_decoding("1B", septet, ezsms_gsm_decode_extension(septet));
	}
	return ferror(stdout) != 0;
}
