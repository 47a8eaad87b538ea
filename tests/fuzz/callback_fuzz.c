/* SPDX-License-Identifier: MIT */
/*
 * A query string, octet for octet: split and decoded, looked through for the fields of both
 * callbacks, and each value read in every way that a field is.
 */
#include "fuzz.h"
#include "protocol/callback.h"
#include "text/hex.h"
#include "text/hex_path.h"
#include "text/utf8.h"
#include "text/windows1252.h"

#include <ctype.h>

#define S(literal) EZSMS_SLICE_INIT(literal)

/* Two aliases of one field, one of them the very spelling that the other callback forbids. */
static const ezsms_field_name_t report[] = {
	{EZSMS_REPORT_MESSAGE_ID, S("MsgId")},
	{EZSMS_REPORT_SENDER, S("Sender")},
	{EZSMS_REPORT_STATUS, S("Status")},
	{EZSMS_REPORT_MESSAGE_ID, S("msgid")},
	{EZSMS_REPORT_MESSAGE_ID, S("x")},
};
static const ezsms_field_name_t incoming[] = {
	{EZSMS_INCOMING_SHORTCODE, S("Shortcode")},
	{EZSMS_INCOMING_SENDER, S("Sender")},
	{EZSMS_INCOMING_CONTENT_TYPE, S("ContentType")},
	{EZSMS_INCOMING_MESSAGE, S("Msg")},
};

/* The oracle: written from the rules, without a look at the parser. */

static int digit_value(int c)
{
	return isxdigit(c) ? (isdigit(c) ? c - '0' : toupper(c) - 'A' + 10) : -1;
}

static ezsms_slice_t decode_slowly(ezsms_slice_t text, char *out)
{
	size_t size = 0;

	for (size_t i = 0; i < text.length; i++) {
		const bool two_more = i + 2 < text.length;
		const int high = two_more ? digit_value((unsigned char)text.ptr[i + 1]) : -1;
		const int low = two_more ? digit_value((unsigned char)text.ptr[i + 2]) : -1;
		char octet = text.ptr[i];
		if (octet == '%' && high >= 0 && low >= 0) {
			octet = (char)(high * 16 + low);
			i += 2;
		} else if (octet == '+') {
			octet = ' ';
		}
		out[size++] = octet;
	}
	return (ezsms_slice_t){out, size};
}

/* Octet by octet: the segment that begins at or after *at and is not empty. */
static bool next_segment(ezsms_slice_t query, size_t *at, ezsms_slice_t *name, ezsms_slice_t *value)
{
	while (*at < query.length && query.ptr[*at] == '&') {
		(*at)++;
	}
	if (*at == query.length) {
		return false;
	}
	*name = (ezsms_slice_t){query.ptr + *at, 0};
	while (*at < query.length && query.ptr[*at] != '&' && query.ptr[*at] != '=') {
		name->length++;
		(*at)++;
	}
	if (*at < query.length && query.ptr[*at] == '=') {
		(*at)++;
	}
	*value = (ezsms_slice_t){query.ptr + *at, 0};
	while (*at < query.length && query.ptr[*at] != '&') {
		value->length++;
		(*at)++;
	}
	return true;
}

static void check_as_oracle(ezsms_slice_t query, size_t *at, ezsms_parameter_pair_t pair)
{
	ezsms_slice_t name, value;

	REQUIRE(next_segment(query, at, &name, &value));
	char *name_room = exact_block(name.length), *value_room = exact_block(value.length);
	REQUIRE(ezsms_slice_equals(decode_slowly(name, name_room), pair.name));
	REQUIRE(ezsms_slice_equals(decode_slowly(value, value_room), pair.value));
	free(name_room);
	free(value_room);
}

/* Values */

static void check_number(ezsms_slice_t text)
{
	const int number = ezsms_callback_number(text);
	bool digits = text.length > 0 && text.length <= 9;

	for (size_t i = 0; i < text.length; i++) {
		digits = digits && isdigit((unsigned char)text.ptr[i]);
	}
	REQUIRE(digits == (number >= 0));
	if (digits) {
		char printed[16];
		snprintf(printed, sizeof printed, "%0*d", (int)text.length, number);
		REQUIRE(memcmp(printed, text.ptr, text.length) == 0);
		REQUIRE(ezsms_status_of_code(number) <= EZSMS_STATUS_OUT_OF_COVERAGE);
	}
}

/* What was decoded encodes back to the same digits. */
static void check_hex(ezsms_slice_t text)
{
	const size_t room = EZSMS_HEX_DECODED_MAX(text.length);
	char *out = exact_block(room);
	const ezsms_text_result_t decoded = ezsms_hex_decode(out, text.ptr, text.length);

	REQUIRE(decoded.error ? decoded.offset <= text.length : decoded.size <= room);
	if (!decoded.error) {
		char *back = exact_block(EZSMS_HEX_ENCODED_MAX(decoded.size));
		REQUIRE(ezsms_utf8_well_formed(out, decoded.size) == decoded.size);
		const ezsms_text_result_t encoded = ezsms_hex_encode(back, out, decoded.size);
		REQUIRE(!encoded.error && encoded.size == text.length);
		for (size_t i = 0; i < text.length; i++) {
			REQUIRE(back[i] == toupper((unsigned char)text.ptr[i]));
		}
		free(back);
	}
	free(out);
}

typedef ezsms_text_result_t (*convert_t)(const ezsms_hex_path_t *, char *, const char *, size_t);

/* All paths write the same, and refuse the same at the same place. */
static void check_paths(convert_t convert, ezsms_slice_t text, size_t room)
{
	char *first = exact_block(room), *other = exact_block(room);
	const ezsms_text_result_t expected = convert(ezsms_hex_path(0), first, text.ptr, text.length);

	for (size_t i = 1; ezsms_hex_path(i); i++) {
		const ezsms_text_result_t actual = convert(ezsms_hex_path(i), other, text.ptr, text.length);
		REQUIRE(actual.error == expected.error && actual.offset == expected.offset);
		REQUIRE(actual.size == expected.size);
		REQUIRE(actual.size == 0 || memcmp(first, other, actual.size) == 0);
	}
	free(first);
	free(other);
}

static void check_text(ezsms_slice_t text)
{
	const size_t good = ezsms_utf8_well_formed(text.ptr, text.length);
	const size_t room = EZSMS_WINDOWS1252_DECODED_MAX(text.length);
	char *out = exact_block(room);
	const size_t size = ezsms_windows1252_decode(out, text.ptr, text.length);

	REQUIRE(good <= text.length);
	REQUIRE(ezsms_utf8_well_formed(text.ptr, good) == good);
	REQUIRE(size >= text.length && size <= room);
	REQUIRE(ezsms_utf8_well_formed(out, size) == size);
	free(out);
}

/* A copy, because behind the value there may be more that was decoded. */
static void check_value(ezsms_slice_t value)
{
	char *copy = exact_block(value.length);

	memcpy(copy, value.ptr, value.length);
	check_number((ezsms_slice_t){copy, value.length});
	check_hex((ezsms_slice_t){copy, value.length});
	check_paths(ezsms_hex_path_encode, (ezsms_slice_t){copy, value.length},
		EZSMS_HEX_ENCODED_MAX(value.length));
	check_paths(ezsms_hex_path_decode, (ezsms_slice_t){copy, value.length},
		EZSMS_HEX_DECODED_MAX(value.length));
	check_text((ezsms_slice_t){copy, value.length});
	free(copy);
}

/* Fields */

static bool equals(ezsms_slice_t a, ezsms_slice_t b, int (*fold)(int))
{
	if (a.length != b.length) {
		return false;
	}
	for (size_t i = 0; i < a.length; i++) {
		const int x = (unsigned char)a.ptr[i], y = (unsigned char)b.ptr[i];
		if ((fold ? fold(x) : x) != (fold ? fold(y) : y)) {
			return false;
		}
	}
	return true;
}

typedef struct {
	size_t exact, loose;
	ezsms_slice_t value;
} count_t;

typedef struct {
	const ezsms_field_name_t *names;
	size_t name_count, fields;
	ezsms_callback_t callback;
	count_t counts[EZSMS_FIELDS_MAX];
} reading_t;

static void take(reading_t *reading, ezsms_parameter_pair_t pair)
{
	bool listed = false;

	for (size_t i = 0; i < reading->name_count; i++) {
		count_t *count = &reading->counts[reading->names[i].field];
		if (equals(reading->names[i].name, pair.name, NULL)) {
			listed = true;
			count->exact++;
			count->value = pair.value;
		} else if (equals(reading->names[i].name, pair.name, tolower)) {
			count->loose++;
		}
	}
	REQUIRE(listed ==
		ezsms_callback_take(&reading->callback, reading->names, reading->name_count, pair));
}

static ezsms_callback_error_t expected_error(count_t count)
{
	if (count.exact > 1) {
		return EZSMS_CALLBACK_REPEATED;
	}
	if (count.exact == 1) {
		return EZSMS_CALLBACK_NONE;
	}
	return count.loose > 0 ? EZSMS_CALLBACK_WRONG_CASE : EZSMS_CALLBACK_MISSING;
}

static void check_fields(const reading_t *reading, ezsms_slice_t decoded)
{
	for (size_t field = 0; field < reading->fields; field++) {
		const ezsms_callback_error_t error = ezsms_callback_check(&reading->callback, field);
		REQUIRE(error == expected_error(reading->counts[field]));
		REQUIRE(lies_within(decoded, reading->callback.values[field]));
		REQUIRE(lies_within(decoded, reading->callback.wrong_case[field]));
		if (error == EZSMS_CALLBACK_NONE) {
			REQUIRE(reading->callback.values[field].ptr == reading->counts[field].value.ptr);
			REQUIRE(reading->callback.values[field].length == reading->counts[field].value.length);
		}
	}
}

/* The secret is compared with itself, with what is one octet shorter, and with another value. */
static void check_secret(ezsms_slice_t value, ezsms_slice_t other)
{
	const bool same = ezsms_slice_equals(value, other);

	REQUIRE(ezsms_secret_equals(value, value));
	REQUIRE(ezsms_secret_equals(value, other) == same);
	REQUIRE(ezsms_secret_equals(other, value) == same);
	if (value.length > 0) {
		REQUIRE(!ezsms_secret_equals(value, (ezsms_slice_t){value.ptr, value.length - 1}));
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const ezsms_slice_t query = {(const char *)data, size};
	char *const begin = exact_block(size);
	reading_t readings[] = {
		{.names = report, .name_count = 5, .fields = EZSMS_REPORT_COUNT},
		{.names = incoming, .name_count = 4, .fields = EZSMS_INCOMING_COUNT},
	};
	ezsms_slice_t rest = query, last = {begin, 0}, name, value;
	ezsms_parameter_pair_t pair;
	char *out = begin;
	size_t at = 0;

	for (char *before = out; ezsms_query_next(&rest, &out, &pair); before = out) {
		/* Names and values stand one behind the other, and no further than what was read. */
		REQUIRE(pair.name.ptr == before && pair.value.ptr == before + pair.name.length);
		REQUIRE(out == pair.value.ptr + pair.value.length);
		check_as_oracle(query, &at, pair);
		REQUIRE(rest.ptr == query.ptr + at && rest.length == size - at);
		REQUIRE((size_t)(out - begin) <= at);
		check_value(pair.value);
		check_secret(pair.value, last);
		last = pair.value;
		take(&readings[0], pair);
		take(&readings[1], pair);
	}
	REQUIRE(!next_segment(query, &at, &name, &value));
	check_fields(&readings[0], (ezsms_slice_t){begin, size});
	check_fields(&readings[1], (ezsms_slice_t){begin, size});
	free(begin);
	return 0;
}
