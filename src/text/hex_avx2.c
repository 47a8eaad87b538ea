/* SPDX-License-Identifier: MIT */
#include "hex_path.h"

#ifdef EZSMS_HEX_AVX2

#	include <immintrin.h>

#	define LANES 8
#	define LANES_TARGET __attribute__((target("avx2")))
#	define STORE_BEYOND 2

typedef uint32_t lanes_t __attribute__((vector_size(32)));
typedef signed char octets_t __attribute__((vector_size(32)));
typedef uint32_t mask_t;

LANES_TARGET static inline mask_t mask_of(octets_t octets)
{
	return (mask_t)_mm256_movemask_epi8((__m256i)octets);
}

LANES_TARGET static inline octets_t digits_of(octets_t values)
{
	const __m128i digits = _mm_setr_epi8(
		'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F');

	return (octets_t)_mm256_shuffle_epi8(_mm256_broadcastsi128_si256(digits), (__m256i)values);
}

LANES_TARGET static inline lanes_t load_one(const unsigned char *in)
{
	return (lanes_t)_mm256_cvtepu8_epi32(_mm_loadl_epi64((const __m128i *)in));
}

/* The second half begins four octets early, because nothing behind the block may be read. */
LANES_TARGET static inline lanes_t load_three(const unsigned char *in)
{
	const __m128i first = _mm_loadu_si128((const __m128i *)in);
	const __m128i second = _mm_loadu_si128((const __m128i *)(in + 8));
	const __m256i places = _mm256_setr_epi8(0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11, -1, 4,
		5, 6, -1, 7, 8, 9, -1, 10, 11, 12, -1, 13, 14, 15, -1);

	return (lanes_t)_mm256_shuffle_epi8(
		_mm256_inserti128_si256(_mm256_castsi128_si256(first), second, 1), places);
}

LANES_TARGET static inline void store_three(char *out, lanes_t lanes)
{
	const __m128i places = _mm_setr_epi8(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1);
	const __m256i octets = _mm256_shuffle_epi8((__m256i)lanes, _mm256_broadcastsi128_si256(places));

	_mm_storeu_si128((__m128i *)out, _mm256_castsi256_si128(octets));
	_mm_storeu_si128((__m128i *)(out + 12), _mm256_extracti128_si256(octets, 1));
}

#	include "hex_lanes.h"

/* What fills no block of eight may still fill one of four. */
LANES_TARGET ezsms_hex_cursor_t ezsms_hex_avx2_encode(
	ezsms_hex_cursor_t cursor, const unsigned char *end)
{
	return ezsms_hex_sse2_encode(encode_blocks(cursor, end), end);
}

LANES_TARGET ezsms_hex_cursor_t ezsms_hex_avx2_decode(
	ezsms_hex_cursor_t cursor, const unsigned char *end)
{
	return ezsms_hex_sse2_decode(decode_blocks(cursor, end), end);
}

#endif
