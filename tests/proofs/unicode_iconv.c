/* SPDX-License-Identifier: MIT */
/*
 * The table that unicode_ours prints, from iconv(3) and the order of numbers alone. It must include
 * nothing of ours.
 */
#include <iconv.h>
#include <stdint.h>
#include <stdio.h>

static iconv_t utf32_to_utf8, utf32_to_utf16, utf16_to_utf8, utf8_to_utf16;

/* The octets written, or 0: no conversion here is of an empty text. */
static size_t convert(iconv_t by, char *out, size_t room, const void *in, size_t length)
{
	char *from = (char *)(uintptr_t)in, *to = out;
	size_t left = room;

	iconv(by, NULL, NULL, NULL, NULL);
	if (iconv(by, &from, &length, &to, &left) != 0 || length) {
		return 0;
	}
	return room - left;
}

static void print_octets(const char *octets, size_t length)
{
	putchar(' ');
	for (size_t i = 0; i < length; i++) {
		printf("%02X", (unsigned char)octets[i]);
	}
}

static void print_scalar(uint32_t scalar)
{
	const unsigned char utf32[] = {
		0, (unsigned char)(scalar >> 16), (unsigned char)(scalar >> 8), (unsigned char)scalar};
	char utf8[8], utf16[8], back[8];
	const size_t utf8_length = convert(utf32_to_utf8, utf8, sizeof utf8, utf32, 4);
	const size_t utf16_length = convert(utf32_to_utf16, utf16, sizeof utf16, utf32, 4);
	const size_t back_length = convert(utf16_to_utf8, back, sizeof back, utf16, utf16_length);

	print_octets(utf8, utf8_length);
	print_octets(utf16, utf16_length);
	print_octets(back, back_length);
	print_octets(back, back_length);
}

static void print_refused(iconv_t by, const void *in, size_t length)
{
	char out[8];

	printf(convert(by, out, sizeof out, in, length) ? " accepted" : " refused");
}

static void print_surrogate(uint32_t surrogate)
{
	const unsigned char utf8[] = {0xED, (unsigned char)(0x80 | (surrogate >> 6 & 0x3F)),
		(unsigned char)(0x80 | (surrogate & 0x3F))};
	const unsigned char utf16[] = {
		(unsigned char)(surrogate >> 8), (unsigned char)surrogate, 0x00, 0x41};

	print_refused(utf8_to_utf16, utf8, sizeof utf8);
	print_refused(utf16_to_utf8, utf16, 2);
	print_refused(utf16_to_utf8, utf16, 4);
}

int main(void)
{
	const iconv_t missing = (iconv_t)-1;

	utf32_to_utf8 = iconv_open("UTF-8", "UTF-32BE");
	utf32_to_utf16 = iconv_open("UTF-16BE", "UTF-32BE");
	utf16_to_utf8 = iconv_open("UTF-8", "UTF-16BE");
	utf8_to_utf16 = iconv_open("UTF-16BE", "UTF-8");
	if (utf32_to_utf8 == missing || utf32_to_utf16 == missing || utf16_to_utf8 == missing ||
		utf8_to_utf16 == missing) {
		fputs("this iconv lacks UTF-8, UTF-16BE or UTF-32BE\n", stderr);
		return 1;
	}
	for (uint32_t scalar = 0; scalar <= 0x10FFFF; scalar++) {
		printf("%06X", (unsigned)scalar);
		if (scalar >= 0xD800 && scalar <= 0xDFFF) {
			print_surrogate(scalar);
		} else {
			print_scalar(scalar);
		}
		putchar('\n');
	}
	return ferror(stdout) != 0;
}
