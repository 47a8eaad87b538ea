/* SPDX-License-Identifier: MIT */
#include "argument_error.h"
#include "callback.h"
#include "php_ezsms.h"
#include "seqno.h"
#include "strings.h"
#include "values.h"
#include "../text/hex.h"

#ifndef PHP_WIN32
#	include <sys/mman.h>
#endif

ZEND_FUNCTION(EzSms_hex_encode);
ZEND_FUNCTION(EzSms_hex_decode);
ZEND_FUNCTION(EzSms_segments);
ZEND_FUNCTION(EzSms_seqno);
ZEND_FUNCTION(EzSms_authenticate_callback);
ZEND_FUNCTION(EzSms_reset_connections);

/* What a conversion makes of a string: at most `times` octets of each `per`. */
typedef struct {
	ezsms_text_result_t (*convert)(char *out, const char *in, size_t length);
	size_t times, per;
} ezsms_conversion_t;

/* Whatever fits in here is converted here and then copied at its size: that takes less time than an
 * allocation of the largest size and one more to shrink it. */
enum { SHORT_RESULT = 4096 };

/* Memory for a long result is new, and the kernel takes longer to hand it out page by page than the
 * conversion takes. */
static void prefer_large_pages(void *block, size_t size)
{
#ifdef MADV_HUGEPAGE
	const uintptr_t page = 2 << 20;
	const uintptr_t begin = ((uintptr_t)block + page - 1) / page * page;
	const uintptr_t end = ((uintptr_t)block + size) / page * page;

	if (begin < end) {
		madvise((void *)begin, end - begin, MADV_HUGEPAGE);
	}
#endif
}

/* NULL where the result is a short one. */
static zend_string *alloc_long(const ezsms_conversion_t *conversion, size_t length)
{
	if (length / conversion->per <= SHORT_RESULT / conversion->times) {
		return NULL;
	}
	zend_string *out =
		zend_string_safe_alloc(length / conversion->per, conversion->times, 0, false);
	prefer_large_pages(out, ZSTR_LEN(out));
	return out;
}

static void convert(INTERNAL_FUNCTION_PARAMETERS, const ezsms_conversion_t *conversion)
{
	zend_string *in;
	char short_result[SHORT_RESULT];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(in)
	ZEND_PARSE_PARAMETERS_END();

	zend_string *out = alloc_long(conversion, ZSTR_LEN(in));
	const ezsms_text_result_t result =
		conversion->convert(out ? ZSTR_VAL(out) : short_result, ZSTR_VAL(in), ZSTR_LEN(in));
	if (result.error) {
		ezsms_string_release(out);
		ezsms_throw_text_error(1, result);
		RETURN_THROWS();
	}
	if (!out) {
		RETURN_STRINGL(short_result, result.size);
	}
	ZSTR_VAL(out)[result.size] = '\0';
	RETURN_STR(zend_string_truncate(out, result.size, false));
}

ZEND_FUNCTION(EzSms_hex_encode)
{
	static const ezsms_conversion_t encoding = {ezsms_hex_encode, EZSMS_HEX_ENCODED_MAX(1), 1};

	convert(INTERNAL_FUNCTION_PARAM_PASSTHRU, &encoding);
}

ZEND_FUNCTION(EzSms_hex_decode)
{
	static const ezsms_conversion_t decoding = {ezsms_hex_decode, EZSMS_HEX_DECODED_MAX(4), 4};

	convert(INTERNAL_FUNCTION_PARAM_PASSTHRU, &decoding);
}

ZEND_FUNCTION(EzSms_segments)
{
	zend_string *text;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(text)
	ZEND_PARSE_PARAMETERS_END();

	ezsms_segments_t segments;
	const ezsms_text_result_t result =
		ezsms_segments_count(&segments, ZSTR_VAL(text), ZSTR_LEN(text), EZSMS_ALPHABET_AUTO);
	if (result.error) {
		ezsms_throw_text_error(1, result);
		RETURN_THROWS();
	}
	ezsms_segments_create(return_value, &segments, ZSTR_VAL(text));
}

ZEND_FUNCTION(EzSms_seqno)
{
	zval *parts;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_VARIADIC('+', parts, count)
	ZEND_PARSE_PARAMETERS_END();

	for (uint32_t i = 0; i < count; i++) {
		/* Never coerced: a key from 1.0 or true is a mistake that would be found too late. */
		if (Z_TYPE(parts[i]) != IS_STRING && Z_TYPE(parts[i]) != IS_LONG) {
			zend_argument_type_error(
				i + 1, "must be of type string|int, %s given", zend_zval_type_name(&parts[i]));
			RETURN_THROWS();
		}
	}
	RETURN_STR(ezsms_seqno_derive(parts, count));
}

ZEND_FUNCTION(EzSms_reset_connections)
{
	ZEND_PARSE_PARAMETERS_NONE();
	ezsms_engine_t *engine = EZSMS_G(engine);

	EZSMS_G(engine) = NULL;
	if (engine) {
		ezsms_engine_free(engine);
	}
}

/* How often a name came, and the value that came with it. */
typedef struct {
	size_t times;
	zend_string *value;
} ezsms_sighting_t;

static void see(ezsms_sighting_t *sighting, zend_string *value)
{
	ezsms_string_release(sighting->value);
	sighting->value = value;
	sighting->times++;
}

static ezsms_sighting_t look_in_query(ezsms_slice_t query, ezsms_slice_t name)
{
	ezsms_sighting_t sighting = {0, NULL};
	zend_string *decoded = zend_string_alloc(query.length, false);
	char *out = ZSTR_VAL(decoded);
	ezsms_parameter_pair_t pair;

	while (ezsms_query_next(&query, &out, &pair)) {
		if (ezsms_slice_equals(pair.name, name)) {
			see(&sighting, ezsms_string_of(pair.value));
		}
	}
	zend_string_efree(decoded);
	return sighting;
}

static ezsms_sighting_t look_in_array(HashTable *parameters, zend_string *name)
{
	ezsms_sighting_t sighting = {0, NULL};
	zval *value = zend_symtable_find(parameters, name);

	if (value) {
		ZVAL_DEREF(value);
	}
	if (value && Z_TYPE_P(value) == IS_STRING) {
		see(&sighting, zend_string_copy(Z_STR_P(value)));
	}
	return sighting;
}

/* Every expected parameter is looked at, whatever became of those before it. */
static bool matches(HashTable *expected, ezsms_slice_t query, HashTable *parameters)
{
	bool good = true;
	zend_string *key;
	zend_ulong index;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(expected, index, key, value) {
		zend_string *name = key ? zend_string_copy(key) : zend_long_to_str((zend_long)index);
		zend_string *secret = zval_get_string(value);
		const ezsms_sighting_t seen = parameters ? look_in_array(parameters, name)
												 : look_in_query(query, ezsms_slice_of(name));
		good &= seen.times == 1 &&
			ezsms_secret_equals(ezsms_slice_of(seen.value), ezsms_slice_of(secret));
		ezsms_string_release(seen.value);
		zend_string_release(secret);
		zend_string_release(name);
	}
	ZEND_HASH_FOREACH_END();
	return good;
}

/* An empty secret would let everybody in who leaves the value out. */
static bool check_expected(HashTable *expected)
{
	zend_string *key;
	zval *value;

	if (zend_hash_num_elements(expected) == 0) {
		zend_argument_value_error(1, "must have at least one parameter");
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(expected, key, value) {
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG) {
			zend_argument_type_error(1, "must have only values of type string|int, %s given",
				zend_zval_type_name(value));
			return false;
		}
		if ((key && ZSTR_LEN(key) == 0) || (Z_TYPE_P(value) == IS_STRING && !Z_STRLEN_P(value))) {
			zend_argument_value_error(1, "must have neither empty names nor empty values");
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_FUNCTION(EzSms_authenticate_callback)
{
	HashTable *expected, *parameters = NULL;
	zend_string *text = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(expected)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT_OR_STR_OR_NULL(parameters, text)
	ZEND_PARSE_PARAMETERS_END();

	ezsms_slice_t query = ezsms_slice_of(text);
	if (!check_expected(expected) || (!parameters && !text && !ezsms_request_query(&query))) {
		RETURN_THROWS();
	}
	RETURN_BOOL(query.length <= EZSMS_QUERY_MAX && matches(expected, query, parameters));
}
