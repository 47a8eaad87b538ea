/* SPDX-License-Identifier: MIT */
#include "seqno.h"
#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"
#include "ext/random/php_random.h"
#include "../protocol/spec.h"

/* Each character carries five bits, so 100 bits come from 13 octets. */
enum { OCTETS = (EZSMS_SEQNO_MAX * 5 + 7) / 8 };
/* base32() takes them as two words. Not _Static_assert, which not every compiler has by default. */
typedef char ezsms_seqno_is_two_words[EZSMS_SEQNO_MAX == 20 ? 1 : -1];

/* Big endian. */
static uint64_t word_of(const unsigned char *octets, size_t count)
{
	uint64_t word = 0;

	for (size_t i = 0; i < count; i++) {
		word = word << 8 | octets[i];
	}
	return word;
}

/* The lowest bits, from the last character to the first. */
static void write_digits(char *out, size_t count, uint64_t bits)
{
	static const char digits[] = "abcdefghijklmnopqrstuvwxyz234567";

	for (size_t i = count; i-- > 0; bits >>= 5) {
		out[i] = digits[bits & 31];
	}
}

static zend_string *base32(const unsigned char *octets)
{
	enum { HALF = EZSMS_SEQNO_MAX / 2 };
	zend_string *seqno = zend_string_alloc(EZSMS_SEQNO_MAX, false);

	/* The first and the last 50 of the 100 bits; four bits of the last octet are left. */
	write_digits(ZSTR_VAL(seqno), HALF, word_of(octets, 7) >> 6);
	write_digits(ZSTR_VAL(seqno) + HALF, HALF, word_of(octets + 6, 7) >> 4);
	ZSTR_VAL(seqno)[EZSMS_SEQNO_MAX] = '\0';
	return seqno;
}

zend_string *ezsms_seqno_generate(void)
{
	unsigned char octets[OCTETS];

	if (php_random_bytes_throw(octets, sizeof octets) == FAILURE) {
		return NULL;
	}
	return base32(octets);
}

/* The length in front of each part makes the way they are joined unambiguous. */
static void add_part(PHP_SHA256_CTX *context, zend_string *part)
{
	char length[24];
	const int size = snprintf(length, sizeof length, "%zu:", ZSTR_LEN(part));

	PHP_SHA256Update(context, (const unsigned char *)length, (size_t)size);
	PHP_SHA256Update(context, (const unsigned char *)ZSTR_VAL(part), ZSTR_LEN(part));
}

zend_string *ezsms_seqno_derive(const zval *parts, uint32_t count)
{
	unsigned char digest[32];
	PHP_SHA256_CTX context;

	PHP_SHA256Init(&context);
	for (uint32_t i = 0; i < count; i++) {
		zend_string *part = Z_TYPE(parts[i]) == IS_LONG ? zend_long_to_str(Z_LVAL(parts[i]))
														: zend_string_copy(Z_STR(parts[i]));
		add_part(&context, part);
		zend_string_release(part);
	}
	PHP_SHA256Final(digest, &context);
	return base32(digest);
}
