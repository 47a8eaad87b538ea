/* SPDX-License-Identifier: MIT */
/*
 * Octets read as UTF-8 and as Windows-1252, and scalar values written. The oracles are table 3-7 of
 * the Unicode standard, and iconv.
 */
#include "fuzz.h"
#include "reference.h"
#include "text/utf8.h"
#include "text/windows1252.h"

#include <iconv.h>

/* At every octet, not only where a character begins. */
static void check_reading(const unsigned char *text, size_t length)
{
	for (size_t at = 0; at < length; at++) {
		uint32_t scalar = 0;
		const size_t octets = reference_read(&scalar, text + at, length - at);
		const ezsms_utf8_t read = ezsms_utf8_read(text + at, text + length);
		REQUIRE(read.length == octets);
		REQUIRE(octets == 0 || read.scalar == scalar);
	}
}

static void check_well_formed(const unsigned char *text, size_t length)
{
	uint32_t scalar;
	size_t good = 0;

	for (size_t octets; good < length; good += octets) {
		octets = reference_read(&scalar, text + good, length - good);
		if (octets == 0) {
			break;
		}
	}
	REQUIRE(ezsms_utf8_well_formed((const char *)text, length) == good);
}

/* Each four octets as a scalar value. */
static void check_writing(const unsigned char *octets, size_t length)
{
	for (; length >= 4; octets += 4, length -= 4) {
		const uint32_t scalar =
			(octets[0] * 0x1000000u + octets[1] * 0x10000u + octets[2] * 0x100u + octets[3]) %
			0x110000;
		unsigned char expected[4];
		const size_t size = reference_write(expected, scalar);
		unsigned char *out = (unsigned char *)exact_block(size);

		REQUIRE(ezsms_utf8_write(out, scalar) == size);
		REQUIRE(memcmp(out, expected, size) == 0);
		free(out);
	}
}

typedef struct {
	size_t length;
	char octets[4];
} utf8_t;

/* What iconv refuses is a control character, by the rule of the WHATWG's encoding standard. */
static utf8_t decode_one(iconv_t windows1252, unsigned octet)
{
	utf8_t decoded = {2, {'\xC2', (char)octet}};
	char in = (char)octet, *from = &in, *to = decoded.octets;
	size_t left = 1, room = sizeof decoded.octets;

	if (iconv(windows1252, &from, &left, &to, &room) != (size_t)-1) {
		decoded.length = sizeof decoded.octets - room;
	}
	return decoded;
}

static const utf8_t *decoded_octets(void)
{
	static utf8_t table[256];

	if (!table[0].length) {
		const iconv_t windows1252 = iconv_open("UTF-8", "WINDOWS-1252");
		REQUIRE(windows1252 != (iconv_t)-1);
		for (unsigned octet = 0; octet < 256; octet++) {
			table[octet] = decode_one(windows1252, octet);
		}
		iconv_close(windows1252);
	}
	return table;
}

static void check_windows1252(const unsigned char *text, size_t length)
{
	const utf8_t *table = decoded_octets();
	char *out = exact_block(EZSMS_WINDOWS1252_DECODED_MAX(length));
	const size_t size = ezsms_windows1252_decode(out, (const char *)text, length);
	size_t at = 0;

	REQUIRE(size <= EZSMS_WINDOWS1252_DECODED_MAX(length));
	for (size_t i = 0; i < length; i++) {
		const utf8_t *expected = &table[text[i]];
		REQUIRE(expected->length <= size - at);
		REQUIRE(memcmp(out + at, expected->octets, expected->length) == 0);
		at += expected->length;
	}
	REQUIRE(at == size);
	free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_reading(data, size);
	check_well_formed(data, size);
	check_writing(data, size);
	check_windows1252(data, size);
	return 0;
}
