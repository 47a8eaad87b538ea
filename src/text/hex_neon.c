/* SPDX-License-Identifier: MIT */
#include "hex_path.h"

#ifdef EZSMS_HEX_NEON

#	include <arm_neon.h>
#	include <string.h>

#	define LANES 4
#	define LANES_TARGET
#	define STORE_BEYOND 2

typedef uint32_t lanes_t __attribute__((vector_size(16)));
typedef signed char octets_t __attribute__((vector_size(16)));
typedef uint64_t mask_t;

/* NEON has no mask of a bit for each octet; narrowing leaves four. */
static inline mask_t mask_of(octets_t octets)
{
	const uint8x8_t mask = vshrn_n_u16((uint16x8_t)octets, 4);

	return vget_lane_u64(vreinterpret_u64_u8(mask), 0);
}

static inline octets_t digits_of(octets_t values)
{
	static const uint8_t digits[] = {
		'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

	return (octets_t)vqtbl1q_u8(vld1q_u8(digits), (uint8x16_t)values);
}

static inline uint32_t load_word(const unsigned char *in)
{
	uint32_t word;

	memcpy(&word, in, sizeof word);
	return word;
}

static inline lanes_t load_one(const unsigned char *in)
{
	return (lanes_t)vmovl_u16(vget_low_u16(vmovl_u8(vcreate_u8(load_word(in)))));
}

/* The last four octets are loaded by themselves, because nothing behind the block may be read. */
static inline lanes_t load_three(const unsigned char *in)
{
	static const uint8_t places[] = {0, 1, 2, 16, 3, 4, 5, 16, 6, 7, 8, 16, 9, 10, 11, 16};
	const uint8x16_t octets = vcombine_u8(vld1_u8(in), vcreate_u8(load_word(in + 8)));

	return (lanes_t)vqtbl1q_u8(octets, vld1q_u8(places));
}

static inline void store_three(char *out, lanes_t lanes)
{
	static const uint8_t places[] = {0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 16, 16, 16, 16};

	vst1q_u8((uint8_t *)out, vqtbl1q_u8((uint8x16_t)lanes, vld1q_u8(places)));
}

#	include "hex_lanes.h"

ezsms_hex_cursor_t ezsms_hex_neon_encode(ezsms_hex_cursor_t cursor, const unsigned char *end)
{
	return encode_blocks(cursor, end);
}

ezsms_hex_cursor_t ezsms_hex_neon_decode(ezsms_hex_cursor_t cursor, const unsigned char *end)
{
	return decode_blocks(cursor, end);
}

#endif
