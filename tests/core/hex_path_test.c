/* SPDX-License-Identifier: MIT */
/*
 * Every path that this machine can go, the portable one among them, against a slow reference that
 * is made from table 3-7 and UTF-16's definition. Blocks are of exact size, so that a sanitizer
 * sees an octet too many.
 */
#include "table_3_7.h"
#include "test.h"
#include "text/hex_path.h"
#include "text/hex.h"

#include <ctype.h>

/* Texts of this file are short but for one, which has every scalar value. */
enum { TEXT_MAX = 2048 };

typedef struct {
	size_t length;
	unsigned char octets[TEXT_MAX];
} text_t;

static void append(text_t *text, const void *octets, size_t length)
{
	memcpy(text->octets + text->length, octets, length);
	text->length += length;
}

static size_t row_length(const unsigned char *p, size_t left, const table_3_7_row_t *row)
{
	if (left < row->length) {
		return 0;
	}
	for (size_t i = 0; i < row->length; i++) {
		if (p[i] < row->min[i] || p[i] > row->max[i]) {
			return 0;
		}
	}
	return row->length;
}

/* The octets of the well-formed character at p, or 0. */
static size_t reference_length(const unsigned char *p, size_t left)
{
	size_t length = 0;

	for (size_t i = 0; i < TABLE_3_7_ROWS && !length; i++) {
		length = row_length(p, left, &table_3_7[i]);
	}
	return length;
}

/* The octets of each length carry 7, 5, 4 and 3 bits in the first, and 6 in each other. */
static uint32_t reference_scalar(const unsigned char *p, size_t length)
{
	static const unsigned char first[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
	uint32_t scalar = p[0] & first[length];

	for (size_t i = 1; i < length; i++) {
		scalar = scalar * 64 + (p[i] & 0x3F);
	}
	return scalar;
}

static char *reference_unit(char *out, uint32_t unit)
{
	for (int shift = 12; shift >= 0; shift -= 4) {
		*out++ = "0123456789ABCDEF"[unit >> shift & 15];
	}
	return out;
}

static ezsms_text_result_t reference_encode(char *out, const unsigned char *in, size_t length)
{
	char *o = out;

	for (size_t i = 0; i < length;) {
		const size_t octets = reference_length(in + i, length - i);
		if (!octets) {
			return (ezsms_text_result_t){EZSMS_TEXT_ILL_FORMED_UTF8, i, 0};
		}
		uint32_t scalar = reference_scalar(in + i, octets);
		if (scalar > 0xFFFF) {
			o = reference_unit(o, 0xD800 + (scalar - 0x10000) / 0x400);
			scalar = 0xDC00 + (scalar - 0x10000) % 0x400;
		}
		o = reference_unit(o, scalar);
		i += octets;
	}
	return (ezsms_text_result_t){EZSMS_TEXT_NONE, 0, (size_t)(o - out)};
}

static void check_result(ezsms_text_result_t expected, ezsms_text_result_t actual)
{
	CHECK_NUMBER(expected.error, actual.error);
	CHECK_NUMBER(expected.offset, actual.offset);
	CHECK_NUMBER(expected.size, actual.size);
}

/* Blocks begin where malloc() has them; `shift` octets further, so that they still end exactly. */
static void *shifted_block(const void *copy, size_t length, size_t shift)
{
	char *block = (char *)test_block(NULL, shift + length) + shift;

	if (copy && length) {
		memcpy(block, copy, length);
	}
	return block;
}

/* By each path, from a block shifted so far: in must become out, or be refused as expected says. */
static void check_encodes(
	const char *digits, ezsms_text_result_t expected, const void *in, size_t length, size_t shift)
{
	const char *block = shifted_block(in, length, shift);

	for (size_t i = 0; ezsms_hex_path(i); i++) {
		char *out = shifted_block(NULL, EZSMS_HEX_ENCODED_MAX(length), shift);
		check_result(expected, ezsms_hex_path_encode(ezsms_hex_path(i), out, block, length));
		CHECK_OCTETS(digits, expected.size, out, expected.size);
	}
}

static void check_decodes(
	const void *text, ezsms_text_result_t expected, const void *in, size_t length, size_t shift)
{
	const char *block = shifted_block(in, length, shift);

	for (size_t i = 0; ezsms_hex_path(i); i++) {
		char *out = shifted_block(NULL, EZSMS_HEX_DECODED_MAX(length), shift);
		check_result(expected, ezsms_hex_path_decode(ezsms_hex_path(i), out, block, length));
		CHECK_OCTETS(text, expected.size, out, expected.size);
	}
}

/* Any text, to digits and, where it is well-formed, back from upper-case and from mixed-case ones.
 */
static void check_text(const unsigned char *in, size_t length, size_t shift)
{
	char digits[EZSMS_HEX_ENCODED_MAX(TEXT_MAX)];
	const ezsms_text_result_t expected = reference_encode(digits, in, length);
	const ezsms_text_result_t back = {EZSMS_TEXT_NONE, 0, length};

	check_encodes(digits, expected, in, length, shift);
	if (expected.error) {
		return;
	}
	check_decodes(in, back, digits, expected.size, shift);
	for (size_t i = shift % 2; i < expected.size; i += 2) {
		digits[i] = (char)tolower(digits[i]);
	}
	check_decodes(in, back, digits, expected.size, shift);
}

static void the_vector_paths_are_there(void)
{
	size_t last = 0;

	while (ezsms_hex_path(last + 1)) {
		last++;
	}
	CHECK_STRING("portable", ezsms_hex_path(last)->name);
#if defined(__x86_64__)
	CHECK_STRING("SSE2", ezsms_hex_path(last - 1)->name);
	if (strcmp(ezsms_hex_path(0)->name, "AVX2") != 0) {
		test_skip("AVX2, which this processor lacks");
	}
#elif defined(__aarch64__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	CHECK_STRING("NEON", ezsms_hex_path(0)->name);
#endif
}

static void next_sequence(const table_3_7_row_t *row, unsigned char *octets)
{
	size_t place = row->length - 1;

	while (place > 0 && octets[place] == row->max[place]) {
		octets[place] = row->min[place];
		place--;
	}
	octets[place]++;
}

typedef void (*scalar_visit_t)(const unsigned char *octets, size_t length, void *context);

static void each_scalar(scalar_visit_t visit, void *context)
{
	for (size_t i = 0; i < TABLE_3_7_ROWS; i++) {
		const table_3_7_row_t *row = &table_3_7[i];
		unsigned char octets[4];

		memcpy(octets, row->min, 4);
		for (uint32_t scalar = row->first; scalar <= row->last; scalar++) {
			visit(octets, row->length, context);
			next_sequence(row, octets);
		}
	}
}

static void collect(const unsigned char *octets, size_t length, void *end)
{
	unsigned char **p = end;

	memcpy(*p, octets, length);
	*p += length;
}

/* The smallest blocks have four characters and the largest eight: each beginning is tried. */
static void every_scalar_value_in_a_row(void)
{
	enum { OCTETS = 128 + 1920 * 2 + 61440 * 3 + 1048576 * 4 };

	for (size_t before = 0; before < 8; before++) {
		test_case("behind %zu characters", before);
		unsigned char *text = test_block(NULL, OCTETS + before), *end = text + before;
		char *digits = test_block(NULL, EZSMS_HEX_ENCODED_MAX(OCTETS + before));

		memset(text, 'a', before);
		each_scalar(collect, &end);
		CHECK_NUMBER(OCTETS + before, end - text);
		const ezsms_text_result_t expected = reference_encode(digits, text, OCTETS + before);
		const ezsms_text_result_t back = {EZSMS_TEXT_NONE, 0, OCTETS + before};
		CHECK_NUMBER(EZSMS_TEXT_NONE, expected.error);
		check_encodes(digits, expected, text, OCTETS + before, 0);
		check_decodes(text, back, digits, expected.size, 0);
	}
}

/* A block of nothing else, and blocks of which it takes each place among others. */
static void check_among_others(const unsigned char *octets, size_t length, void *context)
{
	static const char *const others[] = {"\xE4\xB8\xAD", "a", "\xC3\xA9"};
	text_t text = {0};

	(void)context;
	test_case("%02X %02X", octets[0], octets[length - 1]);
	for (size_t i = 0; i < 9; i++) {
		append(&text, octets, length);
	}
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		for (size_t place = 0; place < 9; place++) {
			append(&text, octets, length);
			append(&text, others[i], strlen(others[i]));
			append(&text, others[(i + place) % 3], strlen(others[(i + place) % 3]));
		}
	}
	check_text(text.octets, text.length, 0);
}

/* All that a lane can hold; characters of four octets never get there. */
static void check_in_blocks(const unsigned char *octets, size_t length, void *context)
{
	if (length <= 3) {
		check_among_others(octets, length, context);
	}
}

static void every_scalar_value_in_blocks(void)
{
	each_scalar(check_in_blocks, NULL);
}

static const char *const characters[] = {
	"\xE6\x82\xA8", "a", "\xD0\x96", "\xF0\x9F\x98\x8E", "\xE0\xA0\x80", "\xED\x9F\xBF", "\0"};
enum { CHARACTERS = sizeof characters / sizeof *characters };

static void append_character(text_t *text, size_t which)
{
	append(text, characters[which], which == CHARACTERS - 1 ? 1 : strlen(characters[which]));
}

/* Which characters come, over and over: runs of one, and mixtures. */
static const char *const patterns[] = {
	"0", "1", "2", "3", "4", "5", "0000000000011", "2222221", "0001113", "0123456"};
enum { PATTERNS = sizeof patterns / sizeof *patterns };

static void append_pattern(text_t *text, size_t pattern, size_t place)
{
	append_character(text, (size_t)(patterns[pattern][place % strlen(patterns[pattern])] - '0'));
}

/* The first `length` octets of a pattern, which may cut its last character. */
static text_t cut_pattern(size_t pattern, size_t length)
{
	text_t text = {0};

	for (size_t place = 0; text.length < length; place++) {
		append_pattern(&text, pattern, place);
	}
	text.length = length;
	return text;
}

static void every_length_at_every_alignment(void)
{
	for (size_t pattern = 0; pattern < PATTERNS; pattern++) {
		for (size_t length = 0; length <= 200; length++) {
			const text_t text = cut_pattern(pattern, length);
			for (size_t shift = 0; shift < 32; shift++) {
				test_case("pattern %zu, %zu octets, shifted by %zu", pattern, length, shift);
				check_text(text.octets, length, shift);
			}
		}
	}
}

/* Marsaglia's xorshift: the same numbers everywhere. */
static uint32_t random_below(uint32_t limit)
{
	static uint32_t state = 2463534242;

	state ^= state << 13;
	state ^= state >> 17;
	state ^= state << 5;
	return state % limit;
}

/* Runs of 1 to 16 characters, sometimes with an octet changed. */
static text_t random_text(void)
{
	text_t text = {0};
	const size_t runs = random_below(24);

	for (size_t run = 0; run < runs; run++) {
		const size_t which = random_below(CHARACTERS), count = 1 + random_below(16);
		for (size_t i = 0; i < count; i++) {
			append_character(&text, which);
		}
	}
	if (text.length && random_below(4) == 0) {
		text.octets[random_below((uint32_t)text.length)] = (unsigned char)random_below(256);
	}
	return text;
}

static void random_mixtures(void)
{
	for (unsigned i = 0; i < 20000; i++) {
		const text_t text = random_text();
		test_case("random text %u", i);
		check_text(text.octets, text.length, i % 32);
	}
}

typedef struct {
	const char *octets;
	size_t length;
} ill_formed_t;

#define ILL_FORMED(literal) \
	{ \
		literal, sizeof(literal) - 1 \
	}
static const ill_formed_t ill_formed[] = {
	ILL_FORMED("\x80"),
	ILL_FORMED("\xBF\xBF"),
	ILL_FORMED("\xC0\x80"),
	ILL_FORMED("\xC1\xBF"),
	ILL_FORMED("\xC3"),
	ILL_FORMED("\xC3\xC3\xA9"),
	ILL_FORMED("\xC3\xA9\xA9"),
	ILL_FORMED("\xE0\x80\x80"),
	ILL_FORMED("\xE0\x9F\xBF"),
	ILL_FORMED("\xE4"),
	ILL_FORMED("\xE4\xB8"),
	ILL_FORMED("\xE4\x41\xAD"),
	ILL_FORMED("\xE4\xB8\xE4\xB8\xAD"),
	ILL_FORMED("\xE4\xB8\xAD\x80"),
	ILL_FORMED("\xED\xA0\x80"),
	ILL_FORMED("\xED\xAF\xBF\xED\xB0\x80"),
	ILL_FORMED("\xED\xBF\xBF"),
	ILL_FORMED("\xF0\x8F\xBF\xBF"),
	ILL_FORMED("\xF0\x9F"),
	ILL_FORMED("\xF0\x9F\x98"),
	ILL_FORMED("\xF0\x9F\x98\x8E\x8E"),
	ILL_FORMED("\xF4\x90\x80\x80"),
	ILL_FORMED("\xF5\x80\x80\x80"),
	ILL_FORMED("\xF8\x88\x80\x80\x80"),
	ILL_FORMED("\xFE"),
	ILL_FORMED("\xFF\xFF"),
};

static void check_ill_formed(const ill_formed_t *bad, size_t pattern, size_t place, size_t after)
{
	text_t text = {0};

	for (size_t i = 0; i < place; i++) {
		append_pattern(&text, pattern, i);
	}
	append(&text, bad->octets, bad->length);
	for (size_t i = 0; i < after; i++) {
		append_pattern(&text, pattern, i);
	}
	test_case(
		"%02X... as character %zu of pattern %zu", (unsigned char)*bad->octets, place, pattern);
	check_text(text.octets, text.length, place % 32);
}

static void ill_formed_at_every_place(void)
{
	for (size_t i = 0; i < sizeof ill_formed / sizeof *ill_formed; i++) {
		for (size_t pattern = 0; pattern < PATTERNS; pattern++) {
			for (size_t place = 0; place < 48; place++) {
				check_ill_formed(&ill_formed[i], pattern, place, 0);
				check_ill_formed(&ill_formed[i], pattern, place, 1);
				check_ill_formed(&ill_formed[i], pattern, place, 48);
			}
		}
	}
}

/* Each way of not being in the table takes each place of a Chinese block and of a mixed one. */
static void check_in_each_place(const unsigned char *bad, size_t length, size_t offset)
{
	if (offset > 0 || length > 4) {
		return; /* the same with a character before or after it */
	}
	for (size_t place = 0; place < 8; place++) {
		const ill_formed_t sequence = {(const char *)bad, length};
		check_ill_formed(&sequence, 0, place, 24);
		check_ill_formed(&sequence, PATTERNS - 1, place, 24);
	}
}

static void every_ill_formed_class_in_blocks(void)
{
	ill_formed_each(check_in_each_place);
}

/* The digits of forty characters, of which most blocks are taken. */
enum { DIGITS = 160 };

static void write_digits_of(char *digits, size_t pattern)
{
	text_t text = {0};

	for (size_t place = 0; place < DIGITS / 4; place++) {
		append_pattern(&text, pattern, place);
	}
	CHECK_NUMBER(DIGITS, reference_encode(digits, text.octets, text.length).size);
}

static void check_refuses_digits(
	ezsms_text_error_t error, size_t offset, const char *digits, size_t length)
{
	check_decodes(NULL, (ezsms_text_result_t){error, offset, 0}, digits, length, offset % 32);
}

static void everything_but_digits_at_every_place(void)
{
	char digits[DIGITS];

	write_digits_of(digits, 0);
	for (size_t place = 0; place < DIGITS; place++) {
		const char good = digits[place];
		for (unsigned octet = 0; octet <= 0xFF; octet++) {
			if (octet && strchr("0123456789ABCDEFabcdef", (int)octet)) {
				continue;
			}
			test_case("%02X as digit %zu", octet, place);
			digits[place] = (char)octet;
			check_refuses_digits(EZSMS_TEXT_NOT_A_DIGIT, place, digits, DIGITS);
		}
		digits[place] = good;
	}
}

static void half_a_unit_at_every_length(void)
{
	char digits[DIGITS];

	write_digits_of(digits, 0);
	for (size_t length = 0; length <= DIGITS; length++) {
		test_case("%zu digits", length);
		if (length % 4) {
			check_refuses_digits(EZSMS_TEXT_INCOMPLETE_UNIT, length, digits, length);
		}
	}
}

static void every_lone_surrogate_at_every_place(void)
{
	char digits[DIGITS], unit[4];

	for (uint32_t surrogate = 0xD800; surrogate <= 0xDFFF; surrogate++) {
		write_digits_of(digits, surrogate % 2 ? 0 : 6);
		for (size_t place = 0; place < DIGITS; place += 4) {
			test_case("%04X at %zu", surrogate, place);
			memcpy(unit, digits + place, 4);
			reference_unit(digits + place, surrogate);
			check_refuses_digits(EZSMS_TEXT_LONE_SURROGATE, place, digits, DIGITS);
			memcpy(digits + place, unit, 4);
		}
	}
}

TESTS(TEST(the_vector_paths_are_there), TEST(every_scalar_value_in_a_row),
	TEST(every_scalar_value_in_blocks), TEST(every_length_at_every_alignment),
	TEST(random_mixtures), TEST(ill_formed_at_every_place), TEST(every_ill_formed_class_in_blocks),
	TEST(everything_but_digits_at_every_place), TEST(half_a_unit_at_every_length),
	TEST(every_lone_surrogate_at_every_place))
