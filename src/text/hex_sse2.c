/* SPDX-License-Identifier: MIT */
#include "hex_path.h"

#ifdef EZSMS_HEX_SSE2

#	include <emmintrin.h>
#	include <string.h>

#	define LANES 4
#	define LANES_TARGET
#	define STORE_BEYOND 1

typedef uint32_t lanes_t __attribute__((vector_size(16)));
typedef signed char octets_t __attribute__((vector_size(16)));
typedef uint16_t mask_t;

static inline mask_t mask_of(octets_t octets)
{
	return (mask_t)_mm_movemask_epi8((__m128i)octets);
}

static inline octets_t digits_of(octets_t values)
{
	return values + '0' + ((values > 9) & ('A' - '9' - 1));
}

static inline uint32_t load_word(const unsigned char *in)
{
	uint32_t word;

	memcpy(&word, in, sizeof word);
	return word;
}

static inline lanes_t load_one(const unsigned char *in)
{
	const __m128i zero = _mm_setzero_si128();
	const __m128i octets = _mm_cvtsi32_si128((int)load_word(in));

	return (lanes_t)_mm_unpacklo_epi16(_mm_unpacklo_epi8(octets, zero), zero);
}

/* SSE2 can't deal out octets, so each lane is loaded by itself. The last begins an octet early,
 * because nothing behind the block may be read. */
static inline lanes_t load_three(const unsigned char *in)
{
	return (lanes_t){load_word(in), load_word(in + 3), load_word(in + 6), load_word(in + 8) >> 8};
}

static inline void store_three(char *out, lanes_t lanes)
{
	for (unsigned i = 0; i < LANES; i++) {
		const uint32_t word = lanes[i];
		memcpy(out + 3 * i, &word, sizeof word);
	}
}

#	include "hex_lanes.h"

ezsms_hex_cursor_t ezsms_hex_sse2_encode(ezsms_hex_cursor_t cursor, const unsigned char *end)
{
	return encode_blocks(cursor, end);
}

ezsms_hex_cursor_t ezsms_hex_sse2_decode(ezsms_hex_cursor_t cursor, const unsigned char *end)
{
	return decode_blocks(cursor, end);
}

#endif
