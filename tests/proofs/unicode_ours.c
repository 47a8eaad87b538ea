/* SPDX-License-Identifier: MIT */
/*
 * With no argument, one line for each code point, alone, as our code has it:
 *   scalar value, its UTF-8, its UTF-16BE digits, UTF-8 from these digits, from lower-case digits
 *   surrogate, "refused" for its three-octet form, for it alone, and for it before U+0041
 * With "encode" or "decode", standard input as one text to standard output.
 */
#include "text/hex.h"
#include "text/utf8.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_octets(const char *octets, size_t length)
{
	putchar(' ');
	for (size_t i = 0; i < length; i++) {
		printf("%02X", (unsigned char)octets[i]);
	}
}

static void print_result(ezsms_text_result_t result, const char *out, int as_digits)
{
	if (result.error) {
		printf(" refused");
	} else if (as_digits) {
		printf(" %.*s", (int)result.size, out);
	} else {
		print_octets(out, result.size);
	}
}

static void print_encoded(const char *text, size_t length)
{
	char out[EZSMS_HEX_ENCODED_MAX(EZSMS_UTF8_MAX)];

	print_result(ezsms_hex_encode(out, text, length), out, 1);
}

static void print_decoded(const char *digits, size_t length)
{
	char out[EZSMS_HEX_DECODED_MAX(8)];

	print_result(ezsms_hex_decode(out, digits, length), out, 0);
}

static void print_scalar(uint32_t scalar)
{
	char text[EZSMS_UTF8_MAX], digits[EZSMS_HEX_ENCODED_MAX(EZSMS_UTF8_MAX)];
	const size_t length = ezsms_utf8_write((unsigned char *)text, scalar);
	const ezsms_text_result_t encoded = ezsms_hex_encode(digits, text, length);

	print_octets(text, length);
	print_result(encoded, digits, 1);
	print_decoded(digits, encoded.size);
	for (size_t i = 0; i < encoded.size; i++) {
		digits[i] = (char)tolower((unsigned char)digits[i]);
	}
	print_decoded(digits, encoded.size);
}

static void print_surrogate(uint32_t surrogate)
{
	const char text[] = {
		(char)0xED, (char)(0x80 | (surrogate >> 6 & 0x3F)), (char)(0x80 | (surrogate & 0x3F))};
	char digits[16];

	print_encoded(text, sizeof text);
	snprintf(digits, sizeof digits, "%04X0041", (unsigned)surrogate);
	print_decoded(digits, 4);
	print_decoded(digits, 8);
}

static void print_table(void)
{
	for (uint32_t scalar = 0; scalar <= 0x10FFFF; scalar++) {
		printf("%06X", (unsigned)scalar);
		if (scalar >= 0xD800 && scalar <= 0xDFFF) {
			print_surrogate(scalar);
		} else {
			print_scalar(scalar);
		}
		putchar('\n');
	}
}

enum { CAPACITY = 64 << 20 };

static int convert(ezsms_text_result_t (*by)(char *, const char *, size_t))
{
	char *in = malloc(CAPACITY / 4), *out = malloc(CAPACITY);
	ezsms_text_result_t result = {EZSMS_TEXT_NONE, 0, 0};

	if (in && out) {
		result = by(out, in, fread(in, 1, CAPACITY / 4, stdin));
		fwrite(out, 1, result.size, stdout);
	}
	if (result.error) {
		fprintf(stderr, "octet %zu: %s\n", result.offset, ezsms_text_error_message(result.error));
	}
	const int failed = !in || !out || result.error;
	free(in);
	free(out);
	return failed;
}

int main(int argc, char **argv)
{
	if (argc == 1) {
		print_table();
		return ferror(stdout) != 0;
	}
	return convert(strcmp(argv[1], "encode") == 0 ? ezsms_hex_encode : ezsms_hex_decode);
}
