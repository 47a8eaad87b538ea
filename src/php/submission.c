/* SPDX-License-Identifier: MIT */
#include "submission.h"
#include "argument_error.h"
#include "enums.h"
#include "seqno.h"
#include "strings.h"
#include "zend_smart_str.h"
#include "../protocol/address.h"

/* The position of these is the same in every method. */
enum { ARGUMENT_TO = 1, ARGUMENT_CONTENT = 2, ARGUMENT_UDH = 3 };

static bool address_is_good(uint32_t argument, ezsms_address_error_t error)
{
	if (error) {
		zend_argument_value_error(argument, "%s", ezsms_address_error_message(error));
	}
	return !error;
}

bool ezsms_seqno_settle(uint32_t argument, zend_string **seqno, zend_string *given)
{
	if (!given) {
		*seqno = ezsms_seqno_generate();
		return *seqno != NULL;
	}
	if (!address_is_good(argument, ezsms_seqno_check(ezsms_slice_of(given)))) {
		return false;
	}
	*seqno = ZSTR_LEN(given) ? zend_string_copy(given) : NULL;
	return true;
}

static bool settle_seqno(ezsms_submission_t *submission, uint32_t argument, zend_string *given)
{
	submission->is_seqno_generated = !given;
	return ezsms_seqno_settle(argument, &submission->seqno, given);
}

bool ezsms_sender_settle(uint32_t argument, zend_string **sender, zend_string *given)
{
	if (given && !address_is_good(argument, ezsms_sender_check(ezsms_slice_of(given)))) {
		return false;
	}
	*sender = ezsms_string_copy(given);
	return true;
}

static bool settle_number(ezsms_submission_t *submission, zend_string *to)
{
	char digits[EZSMS_MSISDN_MAX];
	size_t size = 0;

	if (!address_is_good(ARGUMENT_TO, ezsms_msisdn_clean(digits, &size, ezsms_slice_of(to)))) {
		return false;
	}
	submission->mobile = zend_string_init(digits, size, false);
	submission->recipients = 1;
	return true;
}

static bool clean_element(char *digits, size_t *size, zval *element, uint32_t position)
{
	ZVAL_DEREF(element);
	if (Z_TYPE_P(element) != IS_STRING && Z_TYPE_P(element) != IS_LONG) {
		zend_argument_type_error(ARGUMENT_TO,
			"must have only values of type string|int, but element %u is %s", position,
			zend_zval_type_name(element));
		return false;
	}

	zend_string *number = zval_get_string(element);
	ezsms_address_error_t error = ezsms_msisdn_clean(digits, size, ezsms_slice_of(number));
	zend_string_release(number);
	/* A dash is taken out of a string, but the sign of an integer is part of its value. */
	if (!error && Z_TYPE_P(element) == IS_LONG && Z_LVAL_P(element) < 0) {
		error = EZSMS_ADDRESS_NUMBER_CHARACTER;
	}
	if (error) {
		zend_argument_value_error(ARGUMENT_TO, "must have only valid numbers, but element %u %s",
			position, ezsms_address_error_message(error));
	}
	return !error;
}

/* Two ways to write one number are one recipient: nobody wants to be sent, or to pay for, an SMS
 * twice. */
static bool collect_numbers(HashTable *numbers, HashTable *to)
{
	char digits[EZSMS_MSISDN_MAX];
	size_t size = 0;
	uint32_t position = 0;
	zval *element;

	ZEND_HASH_FOREACH_VAL(to, element) {
		if (!clean_element(digits, &size, element, position++)) {
			return false;
		}
		zend_hash_str_add_empty_element(numbers, digits, size);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static zend_string *join_keys(HashTable *numbers)
{
	smart_str joined = {0};
	zend_string *number;

	ZEND_HASH_FOREACH_STR_KEY(numbers, number) {
		if (joined.s) {
			smart_str_appendc(&joined, ',');
		}
		smart_str_append(&joined, number);
	}
	ZEND_HASH_FOREACH_END();
	return smart_str_extract(&joined);
}

static bool settle_numbers(ezsms_submission_t *submission, HashTable *to)
{
	HashTable numbers;
	bool good = true;

	if (zend_hash_num_elements(to) == 0) {
		zend_argument_value_error(ARGUMENT_TO, "must have at least one number");
		return false;
	}
	zend_hash_init(&numbers, zend_hash_num_elements(to), NULL, NULL, false);
	good = collect_numbers(&numbers, to);
	if (good) {
		submission->recipients = zend_hash_num_elements(&numbers);
		submission->mobile = join_keys(&numbers);
	}
	zend_hash_destroy(&numbers);
	return good;
}

/* Names the character, because "not in the alphabet" alone sends people hunting for an invisible
 * one. */
static void throw_not_in_alphabet(const ezsms_segments_t *segments, zend_string *text)
{
	zend_argument_value_error(ARGUMENT_CONTENT,
		"has \"%.*s\" at offset " ZEND_ULONG_FMT ", which the GSM 03.38 alphabet lacks",
		(int)segments->cause_length, ZSTR_VAL(text) + segments->cause_offset,
		(zend_ulong)segments->cause_offset);
}

static bool count_segments(ezsms_segments_t *segments, zend_string *text, ezsms_alphabet_t alphabet)
{
	const ezsms_text_result_t result =
		ezsms_segments_count(segments, ZSTR_VAL(text), ZSTR_LEN(text), alphabet);

	if (result.error == EZSMS_TEXT_NOT_IN_ALPHABET) {
		throw_not_in_alphabet(segments, text);
	} else if (result.error) {
		ezsms_throw_text_error(ARGUMENT_CONTENT, result);
	}
	return !result.error;
}

static bool settle_text(
	ezsms_submission_t *submission, zend_string *text, bool flash, ezsms_alphabet_t alphabet)
{
	ezsms_segments_t segments;

	if (!count_segments(&segments, text, alphabet)) {
		return false;
	}
	if (segments.alphabet == EZSMS_ALPHABET_UNICODE) {
		submission->type = flash ? EZSMS_TYPE_UNICODE_FLASH : EZSMS_TYPE_UNICODE;
	} else {
		submission->type = flash ? EZSMS_TYPE_FLASH : EZSMS_TYPE_TEXT;
	}
	submission->content = zend_string_copy(text);
	submission->segments = segments.segments;
	return true;
}

/* What was settled before something failed is given back, so that callers have one way out. */
static bool finish(ezsms_submission_t *submission, bool good)
{
	if (!good) {
		ezsms_submission_free(submission);
	}
	return good;
}

bool ezsms_submission_parse_text(INTERNAL_FUNCTION_PARAMETERS, ezsms_submission_t *submission)
{
	zend_string *to, *text, *sender = NULL, *seqno = NULL;
	bool flash = false, raw_unicode = false;
	zend_object *alphabet = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 7)
		Z_PARAM_STR(to)
		Z_PARAM_STR(text)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(flash)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(alphabet, ezsms_ce_Alphabet)
		Z_PARAM_BOOL(raw_unicode)
		Z_PARAM_STR_OR_NULL(sender)
		Z_PARAM_STR_OR_NULL(seqno)
	ZEND_PARSE_PARAMETERS_END_EX(return false);

	ezsms_alphabet_t wanted = ezsms_alphabet_of_enum(alphabet);
	if (raw_unicode && wanted == EZSMS_ALPHABET_GSM0338) {
		zend_argument_value_error(5, "must be false where the alphabet is forced to GSM 03.38");
		return false;
	}
	if (raw_unicode) {
		wanted = EZSMS_ALPHABET_UNICODE;
	}
	*submission = (ezsms_submission_t){.page = raw_unicode ? EZSMS_PAGE_UNICODE : EZSMS_PAGE_SEND};
	return finish(submission,
		settle_number(submission, to) && settle_text(submission, text, flash, wanted) &&
			ezsms_sender_settle(6, &submission->sender, sender) &&
			settle_seqno(submission, 7, seqno));
}

static bool settle_octets(ezsms_submission_t *submission, zend_string *octets, zend_string *udh)
{
	const size_t header = udh ? ZSTR_LEN(udh) : 0;

	if (header > 0 && (unsigned char)*ZSTR_VAL(udh) != header - 1) {
		zend_argument_value_error(
			ARGUMENT_UDH, "must begin with an octet that gives the length of the rest");
		return false;
	}
	if (header + ZSTR_LEN(octets) == 0) {
		zend_argument_value_error(ARGUMENT_CONTENT, "must not be empty without a header");
		return false;
	}
	submission->type = header ? EZSMS_TYPE_BINARY_WITH_UDH : EZSMS_TYPE_BINARY;
	submission->content = header
		? zend_string_concat2(ZSTR_VAL(udh), header, ZSTR_VAL(octets), ZSTR_LEN(octets))
		: zend_string_copy(octets);
	submission->segments = ezsms_segments_of_octets(ZSTR_LEN(submission->content));
	return true;
}

bool ezsms_submission_parse_binary(INTERNAL_FUNCTION_PARAMETERS, ezsms_submission_t *submission)
{
	zend_string *to, *octets, *udh = NULL, *sender = NULL, *seqno = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 5)
		Z_PARAM_STR(to)
		Z_PARAM_STR(octets)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR(udh)
		Z_PARAM_STR_OR_NULL(sender)
		Z_PARAM_STR_OR_NULL(seqno)
	ZEND_PARSE_PARAMETERS_END_EX(return false);

	*submission = (ezsms_submission_t){.page = EZSMS_PAGE_SEND};
	return finish(submission,
		settle_number(submission, to) && settle_octets(submission, octets, udh) &&
			ezsms_sender_settle(4, &submission->sender, sender) &&
			settle_seqno(submission, 5, seqno));
}

bool ezsms_submission_parse_barcode(INTERNAL_FUNCTION_PARAMETERS, ezsms_submission_t *submission)
{
	zend_string *to, *text, *sender = NULL, *seqno = NULL;
	zend_object *format;

	ZEND_PARSE_PARAMETERS_START(3, 5)
		Z_PARAM_STR(to)
		Z_PARAM_STR(text)
		Z_PARAM_OBJ_OF_CLASS(format, ezsms_ce_BarcodeFormat)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(sender)
		Z_PARAM_STR_OR_NULL(seqno)
	ZEND_PARSE_PARAMETERS_END_EX(return false);

	*submission = (ezsms_submission_t){.page = EZSMS_PAGE_BARCODE};
	const bool good = finish(submission,
		settle_number(submission, to) &&
			settle_text(submission, text, false, EZSMS_ALPHABET_AUTO) &&
			ezsms_sender_settle(4, &submission->sender, sender) &&
			settle_seqno(submission, 5, seqno));
	/* The page has a format in the place of a type. */
	submission->type = 0;
	submission->format = format;
	return good;
}

bool ezsms_submission_parse_broadcast(INTERNAL_FUNCTION_PARAMETERS, ezsms_submission_t *submission)
{
	HashTable *to;
	zend_string *text, *sender = NULL, *seqno = NULL;
	bool flash = false;
	zend_object *alphabet = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 6)
		Z_PARAM_ARRAY_HT(to)
		Z_PARAM_STR(text)
		Z_PARAM_OPTIONAL
		Z_PARAM_BOOL(flash)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(alphabet, ezsms_ce_Alphabet)
		Z_PARAM_STR_OR_NULL(sender)
		Z_PARAM_STR_OR_NULL(seqno)
	ZEND_PARSE_PARAMETERS_END_EX(return false);

	*submission = (ezsms_submission_t){.page = EZSMS_PAGE_BROADCAST};
	return finish(submission,
		settle_numbers(submission, to) &&
			settle_text(submission, text, flash, ezsms_alphabet_of_enum(alphabet)) &&
			ezsms_sender_settle(5, &submission->sender, sender) &&
			settle_seqno(submission, 6, seqno));
}

void ezsms_submission_free(ezsms_submission_t *submission)
{
	ezsms_string_release(submission->mobile);
	ezsms_string_release(submission->content);
	ezsms_string_release(submission->sender);
	ezsms_string_release(submission->seqno);
}
