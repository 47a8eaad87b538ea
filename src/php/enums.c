/* SPDX-License-Identifier: MIT */
#include "enums.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "../protocol/reply.h"
#include "../transport/outcome.h"
#include "../../stubs/enums.arginfo.h"

zend_class_entry *ezsms_ce_MessageType;
zend_class_entry *ezsms_ce_BarcodeFormat;
zend_class_entry *ezsms_ce_ReturnCode;
zend_class_entry *ezsms_ce_DeliveryStatus;
zend_class_entry *ezsms_ce_Alphabet;
zend_class_entry *ezsms_ce_Charset;
zend_class_entry *ezsms_ce_Method;
zend_class_entry *ezsms_ce_Outcome;
zend_class_entry *ezsms_ce_Phase;

typedef struct {
	const char *name;
	zend_long value;
} ezsms_int_case_t;

typedef struct {
	const char *name;
	const char *value;
} ezsms_string_case_t;

static const ezsms_int_case_t message_types[] = {
#define X(name, case_name, value, form) {case_name, value},
	EZSMS_MESSAGE_TYPES(X)
#undef X
};

static const ezsms_string_case_t barcode_formats[] = {
#define X(name, case_name, value) {case_name, value},
	EZSMS_BARCODE_FORMATS(X)
#undef X
};

static const ezsms_int_case_t return_codes[] = {
#define X(code, case_name, meaning, kinds, description) {case_name, code},
	EZSMS_RETURN_CODES(X)
#undef X
};

static const ezsms_string_case_t delivery_statuses[] = {
#define X(name, case_name, value, rank, final) {case_name, value},
	EZSMS_DELIVERY_STATUSES(X)
#undef X
};

static const ezsms_string_case_t alphabets[] = {
#define X(name, case_name, value, single, concatenated) {case_name, value},
	EZSMS_ALPHABETS(X)
#undef X
};

static const ezsms_string_case_t charsets[] = {
	[EZSMS_CHARSET_UTF16] = {"Utf16", "UTF-16BE"},
	[EZSMS_CHARSET_UTF8] = {"Utf8", "UTF-8"},
	[EZSMS_CHARSET_WINDOWS1252] = {"Windows1252", "windows-1252"},
};

static const ezsms_string_case_t methods[] = {{"Post", "POST"}, {"Get", "GET"}};

static const ezsms_string_case_t outcomes[] = {
#define X(name, case_name, value) {case_name, value},
	EZSMS_OUTCOMES(X)
#undef X
};

static const ezsms_string_case_t phases[] = {
#define X(name, case_name, value, activity) {case_name, value},
	EZSMS_PHASES(X)
#undef X
};

static zend_class_entry *register_int_enum(const char *name, const zend_function_entry *functions,
	const ezsms_int_case_t *cases, size_t count)
{
	zend_class_entry *ce = zend_register_internal_enum(name, IS_LONG, functions);

	for (size_t i = 0; i < count; i++) {
		zval value;
		ZVAL_LONG(&value, cases[i].value);
		zend_enum_add_case_cstr(ce, cases[i].name, &value);
	}
	return ce;
}

static zend_class_entry *register_string_enum(
	const char *name, const ezsms_string_case_t *cases, size_t count)
{
	zend_class_entry *ce = zend_register_internal_enum(name, IS_STRING, NULL);

	for (size_t i = 0; i < count; i++) {
		zval value;
		ZVAL_STR(&value, zend_string_init_interned(cases[i].value, strlen(cases[i].value), true));
		zend_enum_add_case_cstr(ce, cases[i].name, &value);
	}
	return ce;
}

#define CASES(cases) cases, sizeof(cases) / sizeof *(cases)

void ezsms_enums_register(void)
{
	ezsms_ce_MessageType = register_int_enum("EzSms\\MessageType", NULL, CASES(message_types));
	ezsms_ce_BarcodeFormat = register_string_enum("EzSms\\BarcodeFormat", CASES(barcode_formats));
	ezsms_ce_ReturnCode =
		register_int_enum("EzSms\\ReturnCode", class_EzSms_ReturnCode_methods, CASES(return_codes));
	ezsms_ce_DeliveryStatus =
		register_string_enum("EzSms\\DeliveryStatus", CASES(delivery_statuses));
	ezsms_ce_Alphabet = register_string_enum("EzSms\\Alphabet", CASES(alphabets));
	ezsms_ce_Charset = register_string_enum("EzSms\\Charset", CASES(charsets));
	ezsms_ce_Method = register_string_enum("EzSms\\Method", CASES(methods));
	ezsms_ce_Outcome = register_string_enum("EzSms\\Outcome", CASES(outcomes));
	ezsms_ce_Phase = register_string_enum("EzSms\\Phase", CASES(phases));
}

void ezsms_enum_of_long(zval *zv, zend_class_entry *ce, zend_long value)
{
	zend_object *enum_case = NULL;

	if (zend_enum_get_case_by_value(&enum_case, ce, value, NULL, true) == SUCCESS && enum_case) {
		ZVAL_OBJ_COPY(zv, enum_case);
	} else {
		ZVAL_NULL(zv);
	}
}

void ezsms_enum_of_alphabet(zval *zv, ezsms_alphabet_t alphabet)
{
	ZVAL_OBJ_COPY(zv, zend_enum_get_case_cstr(ezsms_ce_Alphabet, alphabets[alphabet].name));
}

void ezsms_enum_of_outcome(zval *zv, int kind)
{
	ZVAL_OBJ_COPY(zv, zend_enum_get_case_cstr(ezsms_ce_Outcome, outcomes[kind].name));
}

void ezsms_enum_of_phase(zval *zv, int phase)
{
	ZVAL_OBJ_COPY(zv, zend_enum_get_case_cstr(ezsms_ce_Phase, phases[phase].name));
}

void ezsms_enum_of_status(zval *zv, ezsms_delivery_status_t status)
{
	const char *name = delivery_statuses[status].name;

	ZVAL_OBJ_COPY(zv, zend_enum_get_case_cstr(ezsms_ce_DeliveryStatus, name));
}

void ezsms_enum_of_charset(zval *zv, ezsms_charset_t charset)
{
	ZVAL_OBJ_COPY(zv, zend_enum_get_case_cstr(ezsms_ce_Charset, charsets[charset].name));
}

/* By the case itself, not by what it holds: readonly doesn't keep array_walk() from changing that.
 */
static bool is_case(zend_class_entry *ce, const zend_object *enum_case, const char *name)
{
	return zend_enum_get_case_cstr(ce, name) == enum_case;
}

/* The index of a case in the table of its enum. */
static size_t index_of_string(zend_class_entry *ce, const zend_object *enum_case,
	const ezsms_string_case_t *cases, size_t count)
{
	size_t i = 0;

	while (i + 1 < count && !is_case(ce, enum_case, cases[i].name)) {
		i++;
	}
	return i;
}

ezsms_slice_t ezsms_barcode_format_of_enum(const zend_object *enum_case)
{
	const char *value =
		barcode_formats[index_of_string(ezsms_ce_BarcodeFormat, enum_case, CASES(barcode_formats))]
			.value;

	return (ezsms_slice_t){value, strlen(value)};
}

ezsms_alphabet_t ezsms_alphabet_of_enum(const zend_object *enum_case)
{
	if (!enum_case) {
		return EZSMS_ALPHABET_AUTO;
	}
	return (ezsms_alphabet_t)index_of_string(ezsms_ce_Alphabet, enum_case, CASES(alphabets));
}

ezsms_delivery_status_t ezsms_status_of_enum(const zend_object *enum_case)
{
	return (ezsms_delivery_status_t)index_of_string(
		ezsms_ce_DeliveryStatus, enum_case, CASES(delivery_statuses));
}

bool ezsms_method_is_get(const zend_object *enum_case)
{
	return is_case(ezsms_ce_Method, enum_case, "Get");
}

ZEND_METHOD(EzSms_ReturnCode, description)
{
	ZEND_PARSE_PARAMETERS_NONE();
	const size_t count = sizeof return_codes / sizeof *return_codes;
	size_t i = 0;

	while (
		i + 1 < count && !is_case(ezsms_ce_ReturnCode, Z_OBJ_P(ZEND_THIS), return_codes[i].name)) {
		i++;
	}
	RETURN_STRING(ezsms_code_description((int)return_codes[i].value));
}
