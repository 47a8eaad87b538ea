/* SPDX-License-Identifier: MIT */
/*
 * The vector paths: a block of characters at once, each in a lane of 32 bits. This is written with
 * the compiler's generic vectors; the file of an instruction set includes it after it has said what
 * those can't:
 *
 *   LANES           how many characters a block has
 *   LANES_TARGET    the attribute by which a function may use the instructions
 *   lanes_t         uint32_t, LANES times
 *   octets_t        the same as octets, signed: a window on the text, wider than most blocks
 *   mask_t          some bits for each octet of a window, the first octet's lowest
 *   mask_of()       a mask from octets that are all ones or all zeros
 *   digits_of()     '0' to 'F' from their values
 *   load_one()      an octet to each lane
 *   load_three()    three octets to each lane, the first lowest, and anything above the third
 *   store_three()   the opposite; it may also write where STORE_BEYOND more of them will stand
 *
 * No load reads an octet behind its block.
 *
 * A character is converted in its form of three octets, even where UTF-8 has a shorter one. There
 * the bits of a digit stand together, but for the third digit's:
 *
 *   1110dddd 10ccccbb 10bbaaaa    has the digits d c b a
 *
 * A function for a block writes all of it, whatever it read. Where it says that not all is
 * well-formed, whoever converts next writes over that.
 */
#include "hex_path.h"

#include <stdbool.h>
#include <string.h>

enum {
	WINDOW = sizeof(octets_t),
	MASK_BITS = 8 * sizeof(mask_t) / WINDOW,
};

/* The lowest bit of each octet. */
#define MASK_LOWEST ((mask_t)-1 / ((1u << MASK_BITS) - 1))

static inline size_t mask_first(uint64_t mask)
{
	return (size_t)__builtin_ctzll(mask) / MASK_BITS;
}

/* Of lanes that are all ones or all zeros. */
LANES_TARGET static inline bool are_all(lanes_t lanes)
{
	return mask_of((octets_t)lanes) == (mask_t)-1;
}

/* The values of the digits d c b a in the order of memory. */
LANES_TARGET static inline lanes_t values_of(lanes_t form)
{
	return (form & 0x0000000F) | (form >> 2 & 0x00000F00) | (form << 10 & 0x000C0000) |
		(form >> 4 & 0x00030000) | (form << 8 & 0x0F000000);
}

LANES_TARGET static inline lanes_t form_of_values(lanes_t values)
{
	return 0x8080E0 | (values & 0x00000F) | (values << 2 & 0x003C00) | (values >> 10 & 0x000300) |
		(values << 4 & 0x300000) | (values >> 8 & 0x0F0000);
}

/* 0bbbaaaa */
LANES_TARGET static inline lanes_t form_of_one(lanes_t octet)
{
	return (octet << 16 & 0x3F0000) | (octet << 2 & 0x000100);
}

/* 110cccbb 10bbaaaa: the end of the form */
LANES_TARGET static inline lanes_t form_of_two(lanes_t octets)
{
	return octets << 8 & 0x3F1F00;
}

/* Which lanes hold three octets that are neither overlong nor a surrogate. The lead tells, with the
 * highest of the bits that the second octet carries. */
LANES_TARGET static inline lanes_t are_three(lanes_t form)
{
	const lanes_t range = form & 0x00200F;
	const lanes_t bad = (lanes_t)(range == 0x000000) | (lanes_t)(range == 0x00200D);

	return (lanes_t)((form & 0xC0C0F0) == 0x8080E0) & ~bad;
}

LANES_TARGET static inline void write_digits(char *out, lanes_t form)
{
	const octets_t digits = digits_of((octets_t)values_of(form));

	memcpy(out, &digits, sizeof digits);
}

LANES_TARGET static inline bool encode_three(const unsigned char *in, char *out)
{
	const lanes_t form = load_three(in);

	write_digits(out, form);
	return are_all(are_three(form));
}

/* Characters of one to three octets, with all their tails, which begin where the mask says. Returns
 * how many octets they have, or 0. */
LANES_TARGET static inline size_t encode_mixed(const unsigned char *in, char *out, uint64_t starts)
{
	uint32_t characters[LANES];
	lanes_t lanes;

#pragma GCC unroll 8
	for (unsigned i = 0; i < LANES; i++) {
		memcpy(&characters[i], in + mask_first(starts), sizeof characters[i]);
		starts &= starts - 1;
	}
	memcpy(&lanes, characters, sizeof lanes);

	const lanes_t one = (lanes_t)((lanes & 0x80) == 0x00);
	const lanes_t three = (lanes_t)((lanes & 0xE0) == 0xE0);
	const lanes_t overlong_two = (lanes_t)((lanes & 0xFE) == 0xC0);
	write_digits(
		out, (form_of_one(lanes) & one) | (form_of_two(lanes) & ~(one | three)) | (lanes & three));
	return are_all(are_three(lanes) | ~(three | overlong_two)) ? mask_first(starts) : 0;
}

/* The block at the start of a window. Returns how many octets it has, or 0. */
LANES_TARGET static inline size_t encode_window(const unsigned char *in, char *out)
{
	octets_t window;

	memcpy(&window, in, sizeof window);
	const mask_t beyond_one = mask_of(window < 0);
	if (!(mask_t)(beyond_one << MASK_BITS * (WINDOW - LANES))) {
		write_digits(out, form_of_one(load_one(in)));
		return LANES;
	}

	const mask_t tails = mask_of(window < (signed char)0xC0);
	const mask_t leads = (mask_t)(beyond_one & ~tails);
	const mask_t leads_of_three = (mask_t)(leads & mask_of(window >= (signed char)0xE0));
	if ((mask_t)(leads << MASK_BITS | leads_of_three << 2 * MASK_BITS) != tails) {
		return 0;
	}
	/* With two tails at most for each, more than a block of characters begins in the window. */
	return encode_mixed(in, out, ~tails & MASK_LOWEST);
}

/*
 * Runs of three octets are the main case, and pay nothing for the others: no window is looked at
 * before such a run ends. In a mixture, on the other hand, none is tried before there is a block of
 * one again: that would be wrong most times.
 */
LANES_TARGET static inline ezsms_hex_cursor_t encode_blocks(
	ezsms_hex_cursor_t c, const unsigned char *end)
{
	for (;;) {
		size_t octets;

		while (end - c.in >= 3 * LANES && encode_three(c.in, c.out)) {
			c = (ezsms_hex_cursor_t){c.in + 3 * LANES, c.out + 4 * LANES};
		}
		do {
			octets = end - c.in >= WINDOW ? encode_window(c.in, c.out) : 0;
			if (!octets) {
				return c;
			}
			c = (ezsms_hex_cursor_t){c.in + octets, c.out + 4 * LANES};
		} while (octets != 3 * LANES);
	}
}

LANES_TARGET static inline bool decode_three(const unsigned char *in, char *out)
{
	octets_t digits;

	memcpy(&digits, in, sizeof digits);
	const octets_t letters = digits | 0x20;
	const octets_t good =
		((digits >= '0') & (digits <= '9')) | ((letters >= 'a') & (letters <= 'f'));
	const octets_t values = (digits & 15) + ((digits > '9') & 9);
	const lanes_t form = form_of_values((lanes_t)values);

	store_three(out, form);
	return are_all((lanes_t)good & are_three(form));
}

LANES_TARGET static inline ezsms_hex_cursor_t decode_blocks(
	ezsms_hex_cursor_t c, const unsigned char *end)
{
	while (end - c.in >= 4 * (LANES + STORE_BEYOND) && decode_three(c.in, c.out)) {
		c = (ezsms_hex_cursor_t){c.in + 4 * LANES, c.out + 3 * LANES};
	}
	return c;
}
