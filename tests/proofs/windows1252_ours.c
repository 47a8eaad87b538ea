/* SPDX-License-Identifier: MIT */
/* Converts Windows-1252 from standard input to UTF-8 on standard output. */
#include "text/windows1252.h"

#include <stdio.h>

int main(void)
{
	char in[4096], out[EZSMS_WINDOWS1252_DECODED_MAX(sizeof in)];
	size_t length;

	while ((length = fread(in, 1, sizeof in, stdin)) > 0) {
		fwrite(out, 1, ezsms_windows1252_decode(out, in, length), stdout);
	}
	return ferror(stdin) || ferror(stdout);
}
