/* SPDX-License-Identifier: MIT */
#include "callback.h"
#include "markup.h"
#include "../text/hex.h"

const ezsms_slice_t ezsms_report_names[EZSMS_REPORT_COUNT] = {
#define X(callback, name, parameter) EZSMS_SLICE_INIT(parameter),
	EZSMS_REPORT_FIELDS(X)
#undef X
};

const ezsms_slice_t ezsms_incoming_names[EZSMS_INCOMING_COUNT] = {
#define X(callback, name, parameter) EZSMS_SLICE_INIT(parameter),
	EZSMS_INCOMING_FIELDS(X)
#undef X
};

const char *ezsms_callback_error_message(ezsms_callback_error_t error)
{
	static const char *const messages[] = {
#define X(name, message) message,
		EZSMS_CALLBACK_ERRORS(X)
#undef X
	};

	return messages[error];
}

/* The octet that an escape stands for, or -1 where it is none. */
static int escaped_octet(ezsms_slice_t text)
{
	int octet = 0;

	if (text.length < 3 || *text.ptr != '%') {
		return -1;
	}
	for (size_t i = 1; i < 3; i++) {
		const int value = ezsms_hex_digit(text.ptr[i]);
		if (value < 0) {
			return -1;
		}
		octet = octet << 4 | value;
	}
	return octet;
}

static size_t length_until(ezsms_slice_t text, char end)
{
	const char *found = text.length ? memchr(text.ptr, end, text.length) : NULL;

	return found ? (size_t)(found - text.ptr) : text.length;
}

/* Names, numbers and hexadecimal are written as they are. */
static bool is_plain(ezsms_slice_t text)
{
	return length_until(text, '%') == text.length && length_until(text, '+') == text.length;
}

static ezsms_slice_t decode(ezsms_slice_t text, char **out)
{
	char *const begin = *out;

	if (is_plain(text)) {
		memcpy(begin, text.ptr, text.length);
		*out += text.length;
		return (ezsms_slice_t){begin, text.length};
	}
	while (text.length > 0) {
		const int octet = escaped_octet(text);
		*(*out)++ = octet >= 0 ? (char)octet : *text.ptr == '+' ? ' ' : *text.ptr;
		text = ezsms_slice_from(text, octet >= 0 ? 3 : 1);
	}
	return (ezsms_slice_t){begin, (size_t)(*out - begin)};
}

bool ezsms_query_next(ezsms_slice_t *rest, char **out, ezsms_parameter_pair_t *pair)
{
	while (rest->length > 0 && *rest->ptr == '&') {
		*rest = ezsms_slice_from(*rest, 1);
	}
	if (rest->length == 0) {
		return false;
	}

	const ezsms_slice_t text = {rest->ptr, length_until(*rest, '&')};
	const ezsms_slice_t name = {text.ptr, length_until(text, '=')};
	const size_t value = name.length + (name.length < text.length ? 1 : 0);
	pair->name = decode(name, out);
	pair->value = decode(ezsms_slice_from(text, value), out);
	*rest = ezsms_slice_from(*rest, text.length);
	return true;
}

bool ezsms_callback_take(ezsms_callback_t *callback, const ezsms_field_name_t *names, size_t count,
	ezsms_parameter_pair_t pair)
{
	for (size_t i = 0; i < count; i++) {
		const size_t field = names[i].field;
		if (ezsms_slice_equals(names[i].name, pair.name)) {
			callback->repeated[field] |= callback->values[field].ptr != NULL;
			callback->values[field] = pair.value;
			return true;
		}
	}
	for (size_t i = 0; i < count; i++) {
		if (ezsms_equals_ignoring_case(names[i].name, pair.name)) {
			callback->wrong_case[names[i].field] = pair.name;
		}
	}
	return false;
}

ezsms_callback_error_t ezsms_callback_check(const ezsms_callback_t *callback, size_t field)
{
	if (callback->repeated[field]) {
		return EZSMS_CALLBACK_REPEATED;
	}
	if (callback->values[field].ptr) {
		return EZSMS_CALLBACK_NONE;
	}
	return callback->wrong_case[field].ptr ? EZSMS_CALLBACK_WRONG_CASE : EZSMS_CALLBACK_MISSING;
}

int ezsms_callback_number(ezsms_slice_t text)
{
	int number = 0;

	if (text.length == 0 || text.length > 9) {
		return -1;
	}
	for (size_t i = 0; i < text.length; i++) {
		if (!ezsms_is_digit(text.ptr[i])) {
			return -1;
		}
		number = number * 10 + (text.ptr[i] - '0');
	}
	return number;
}

static const struct {
	int rank;
	bool is_final;
} statuses[] = {
#define X(name, case_name, value, rank, final) {rank, final},
	EZSMS_DELIVERY_STATUSES(X)
#undef X
};

ezsms_delivery_status_t ezsms_status_of_code(int code)
{
	switch (code) {
#define X(listed, name) \
	case listed: \
		return EZSMS_STATUS_##name;
		EZSMS_DELIVERY_CODES(X)
#undef X
		default:
			return EZSMS_STATUS_UNKNOWN;
	}
}

bool ezsms_status_is_final(ezsms_delivery_status_t status)
{
	return statuses[status].is_final;
}

bool ezsms_status_supersedes(ezsms_delivery_status_t later, ezsms_delivery_status_t earlier)
{
	return statuses[later].rank > statuses[earlier].rank;
}

bool ezsms_secret_equals(ezsms_slice_t a, ezsms_slice_t b)
{
	volatile unsigned char difference = 0;

	if (a.length != b.length) {
		return false;
	}
	for (size_t i = 0; i < a.length; i++) {
		difference |= (unsigned char)(a.ptr[i] ^ b.ptr[i]);
	}
	return difference == 0;
}
