/* SPDX-License-Identifier: MIT */
/* The tables against the specification, typed a second time from its text. */
#include "test.h"
#include "protocol/form.h"
#include "protocol/reply.h"

#include <stdbool.h>

typedef struct {
	const char *case_name;
	int value, form;
} type_row_t;

static void message_types(void)
{
	static const type_row_t expected[] = {
		{"Text", 1, EZSMS_FORM_PERCENT},
		{"Flash", 2, EZSMS_FORM_PERCENT},
		{"Unicode", 3, EZSMS_FORM_HEX_TEXT},
		{"UnicodeFlash", 4, EZSMS_FORM_HEX_TEXT},
		{"BinaryWithUdh", 5, EZSMS_FORM_HEX_OCTETS},
		{"Binary", 6, EZSMS_FORM_HEX_OCTETS},
	};
	static const type_row_t actual[] = {
#define X(name, case_name, value, form) {case_name, EZSMS_TYPE_##name, EZSMS_FORM_##form},
		EZSMS_MESSAGE_TYPES(X)
#undef X
	};

	CHECK_NUMBER(6, sizeof actual / sizeof *actual);
	for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
		test_case("type %zu", i + 1);
		CHECK_STRING(expected[i].case_name, actual[i].case_name);
		CHECK_NUMBER(expected[i].value, actual[i].value);
		CHECK_NUMBER(expected[i].form, actual[i].form);
	}
}

static void barcode_formats(void)
{
	static const char *const expected[] = {"EMS", "Nokia", "MMS", "textmsg", "textlink"};
	static const char *const actual[] = {
#define X(name, case_name, value) value,
		EZSMS_BARCODE_FORMATS(X)
#undef X
	};

	CHECK_NUMBER(5, sizeof actual / sizeof *actual);
	for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
		CHECK_STRING(expected[i], actual[i]);
	}
}

typedef struct {
	int code;
	ezsms_meaning_t meaning;
} code_row_t;

static void return_codes(void)
{
	static const code_row_t expected[] = {
		{1701, EZSMS_MEANING_ACCEPTED},
		{1702, EZSMS_MEANING_REJECTED},
		{1703, EZSMS_MEANING_UNKNOWN},
		{1704, EZSMS_MEANING_REJECTED},
		{1705, EZSMS_MEANING_REJECTED},
		{1706, EZSMS_MEANING_REJECTED},
		{1707, EZSMS_MEANING_ACCEPTED},
		{1708, EZSMS_MEANING_REJECTED},
		{1709, EZSMS_MEANING_REJECTED},
		{1718, EZSMS_MEANING_DUPLICATE},
	};
	static const code_row_t actual[] = {
#define X(code, case_name, meaning, kinds, description) {code, EZSMS_MEANING_##meaning},
		EZSMS_RETURN_CODES(X)
#undef X
	};

	CHECK_NUMBER(10, sizeof actual / sizeof *actual);
	for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
		test_case("code %d", expected[i].code);
		CHECK_NUMBER(expected[i].code, actual[i].code);
		CHECK_NUMBER(expected[i].meaning, actual[i].meaning);
	}
}

static bool is_listed(int code)
{
	return (code >= 1701 && code <= 1709) || code == 1718;
}

static void descriptions_of_listed_codes_only(void)
{
	for (int code = -2000; code <= 20000; code++) {
		test_case("code %d", code);
		CHECK_NUMBER(is_listed(code), ezsms_code_description(code) != NULL);
	}
}

static void no_description_twice(void)
{
	for (int code = 1701; code <= 1718; code++) {
		for (int other = 1701; is_listed(code) && other < code; other++) {
			test_case("codes %d and %d", other, code);
			if (is_listed(other)) {
				CHECK_NUMBER(
					1, strcmp(ezsms_code_description(code), ezsms_code_description(other)) != 0);
			}
		}
	}
}

typedef struct {
	int code;
	const char *value;
} status_row_t;

/* Ours are the words; the numbers are the specification's. */
static const status_row_t statuses[] = {
	{6, "delivered"},
	{7, "failed"},
	{8, "expired"},
	{9, "unknown"},
	{10, "rejected"},
	{11, "queued-in-telco"},
	{12, "not-in-service"},
	{13, "out-of-coverage"},
	{14, "out-of-coverage"},
	{15, "queued-in-telco"},
	{16, "queued-in-telco"},
	{17, "not-in-service"},
};
enum { STATUSES = sizeof statuses / sizeof *statuses };

static const char *value_of(ezsms_delivery_status_t status)
{
	static const char *const values[] = {
#define X(name, case_name, value, rank, final) value,
		EZSMS_DELIVERY_STATUSES(X)
#undef X
	};

	return values[status];
}

static const char *value_of_code(int code)
{
	switch (code) {
#define X(code, name) \
	case code: \
		return value_of(EZSMS_STATUS_##name);
		EZSMS_DELIVERY_CODES(X)
#undef X
	}
	return NULL;
}

/* That no code is listed twice is the compiler's to check: each is the label of a case. */
static void delivery_statuses(void)
{
	for (size_t i = 0; i < STATUSES; i++) {
		test_case("status %d", statuses[i].code);
		CHECK_STRING(statuses[i].value, value_of_code(statuses[i].code));
	}
#define X(code, name) +1
	CHECK_NUMBER(STATUSES, EZSMS_DELIVERY_CODES(X));
#undef X
}

static void limits(void)
{
	CHECK_NUMBER(20, EZSMS_SEQNO_MAX);
	CHECK_NUMBER(13, EZSMS_SENDER_DIGITS_MAX);
	CHECK_NUMBER(11, EZSMS_SENDER_ALPHANUMERIC_MAX);
	CHECK_NUMBER(15, EZSMS_MSISDN_MAX);
}

static void meanings_from_best_to_worst(void)
{
	CHECK_NUMBER(1, EZSMS_MEANING_ACCEPTED < EZSMS_MEANING_DUPLICATE);
	CHECK_NUMBER(1, EZSMS_MEANING_DUPLICATE < EZSMS_MEANING_REJECTED);
	CHECK_NUMBER(1, EZSMS_MEANING_REJECTED < EZSMS_MEANING_UNKNOWN);
}

TESTS(TEST(message_types), TEST(barcode_formats), TEST(return_codes),
	TEST(descriptions_of_listed_codes_only), TEST(no_description_twice), TEST(delivery_statuses),
	TEST(limits), TEST(meanings_from_best_to_worst))
