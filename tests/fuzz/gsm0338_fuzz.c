/* SPDX-License-Identifier: MIT */
/*
 * The GSM 03.38 alphabet: the input as septets, as a text, and as numbers of four octets, which
 * need be no characters at all.
 */
#include "fuzz.h"
#include "reference.h"
#include "text/gsm0338.h"

static void check_scalar(uint32_t scalar)
{
	const int septet = reference_septet(scalar);

	REQUIRE(ezsms_gsm_encode(scalar) == (septet >= 0 && septet < 0x80 ? septet : -1));
	REQUIRE(ezsms_gsm_encode_extension(scalar) == (septet >= 0x80 ? septet % 0x100 : -1));
	REQUIRE(ezsms_gsm_septets(scalar) == (septet < 0 ? 0 : septet < 0x80 ? 1 : 2));
}

static void check_septet(unsigned septet)
{
	REQUIRE(ezsms_gsm_decode(septet) == reference_of_septet(septet));
	REQUIRE(ezsms_gsm_decode_extension(septet) == reference_of_escaped(septet));
}

/* As a receiver reads them: what can be written is read as it was, and what was read is written so.
 */
static void check_septets(const uint8_t *septets, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		const bool escaped = septets[i] == EZSMS_GSM_ESCAPE && i + 1 < length;
		const unsigned septet = septets[i += escaped];
		const int32_t scalar =
			escaped ? ezsms_gsm_decode_extension(septet) : ezsms_gsm_decode(septet);
		check_septet(septet);
		REQUIRE(scalar >= -1 && scalar <= 0xFFFF);
		if (scalar >= 0) {
			check_scalar((uint32_t)scalar);
			REQUIRE(reference_septet((uint32_t)scalar) ==
				(int)(escaped ? EZSMS_GSM_ESCAPE * 0x100 + septet : septet));
		}
	}
}

static void check_text(const uint8_t *text, size_t length)
{
	uint32_t scalar;

	for (size_t at = 0; at < length;) {
		const size_t octets = reference_read(&scalar, text + at, length - at);
		if (octets > 0) {
			check_scalar(scalar);
		}
		at += octets ? octets : 1;
	}
}

static void check_numbers(const uint8_t *octets, size_t length)
{
	for (; length >= 4; octets += 4, length -= 4) {
		const uint32_t number =
			octets[0] * 0x1000000u + octets[1] * 0x10000u + octets[2] * 0x100u + octets[3];
		check_scalar(number);
		check_scalar(number % 0x3000);
		check_septet(number);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	check_septets(data, size);
	check_text(data, size);
	check_numbers(data, size);
	return 0;
}
