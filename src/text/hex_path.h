/* SPDX-License-Identifier: MIT */
/*
 * The ways there are to convert between UTF-8 and digits, for hex.c, for the files of the
 * instruction sets, and for the tests, which go each of them. Nobody else includes it.
 *
 * A vector path converts whole blocks of characters as long as all in a block are well-formed and
 * of up to three octets. Everything else it leaves to the portable path: characters beyond U+FFFF,
 * the end of a text, and every verdict. So there is one place that refuses, and all paths refuse
 * alike.
 */
#ifndef EZSMS_HEX_PATH_H
#define EZSMS_HEX_PATH_H

#include "text.h"

/* Where the compiler has generic vectors, and the first octet in memory is a lane's lowest. */
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#	ifdef __SSE2__
#		define EZSMS_HEX_SSE2
#	endif
#	ifdef __x86_64__
#		define EZSMS_HEX_AVX2
#	endif
#	ifdef __aarch64__
#		define EZSMS_HEX_NEON
#	endif
#endif

/* How far a conversion has come. It is handed over by value, so that it stays in registers. */
typedef struct {
	const unsigned char *in;
	char *out; /* has room for the most that the rest of the input can become */
} ezsms_hex_cursor_t;

/* Converts blocks from the cursor on, and returns how far that went. */
typedef ezsms_hex_cursor_t (*ezsms_hex_blocks_t)(ezsms_hex_cursor_t, const unsigned char *end);

typedef struct {
	const char *name;
	ezsms_hex_blocks_t encode, decode; /* NULL in the portable path */
} ezsms_hex_path_t;

ezsms_hex_cursor_t ezsms_hex_sse2_encode(ezsms_hex_cursor_t, const unsigned char *end);
ezsms_hex_cursor_t ezsms_hex_sse2_decode(ezsms_hex_cursor_t, const unsigned char *end);
ezsms_hex_cursor_t ezsms_hex_avx2_encode(ezsms_hex_cursor_t, const unsigned char *end);
ezsms_hex_cursor_t ezsms_hex_avx2_decode(ezsms_hex_cursor_t, const unsigned char *end);
ezsms_hex_cursor_t ezsms_hex_neon_encode(ezsms_hex_cursor_t, const unsigned char *end);
ezsms_hex_cursor_t ezsms_hex_neon_decode(ezsms_hex_cursor_t, const unsigned char *end);

/*
 * The paths that this machine can go: the one that ezsms_hex_encode() and _decode() go first, the
 * portable one last; NULL after that.
 */
const ezsms_hex_path_t *ezsms_hex_path(size_t index);

ezsms_text_result_t ezsms_hex_path_encode(
	const ezsms_hex_path_t *path, char *out, const char *in, size_t length);
ezsms_text_result_t ezsms_hex_path_decode(
	const ezsms_hex_path_t *path, char *out, const char *in, size_t length);

#endif
