/* SPDX-License-Identifier: MIT */
#include "address.h"
#include "markup.h"

const char *ezsms_address_error_message(ezsms_address_error_t error)
{
	static const char *const messages[] = {
#define X(name, message) message,
		EZSMS_ADDRESS_ERRORS(X)
#undef X
	};

	return messages[error];
}

/* "+44 (0)20 …", as numbers stand on cards: who calls from abroad leaves that zero out, and with it
 * the number is somebody else's. */
static bool has_trunk_zero(ezsms_slice_t number)
{
	for (size_t i = 0; i + 2 < number.length; i++) {
		if (memcmp(number.ptr + i, "(0)", 3) == 0) {
			return true;
		}
	}
	return false;
}

ezsms_address_error_t ezsms_msisdn_clean(char *out, size_t *size, ezsms_slice_t number)
{
	size_t n = 0;

	for (size_t i = 0; i < number.length; i++) {
		const char c = number.ptr[i];
		if (ezsms_is_digit(c)) {
			if (n == EZSMS_MSISDN_MAX) {
				return EZSMS_ADDRESS_LONG_NUMBER;
			}
			out[n++] = c;
		} else if (c == '\0' || !strchr("+- ()", c)) {
			return EZSMS_ADDRESS_NUMBER_CHARACTER;
		}
	}
	*size = n;
	if (n == 0) {
		return EZSMS_ADDRESS_EMPTY_NUMBER;
	}
	if (out[0] == '0') {
		return EZSMS_ADDRESS_NATIONAL_NUMBER;
	}
	/* Nothing was taken out of most numbers. */
	return n < number.length && has_trunk_zero(number) ? EZSMS_ADDRESS_TRUNK_ZERO
													   : EZSMS_ADDRESS_NONE;
}

ezsms_address_error_t ezsms_sender_check(ezsms_slice_t sender)
{
	bool numeric = true;

	if (sender.length == 0) {
		return EZSMS_ADDRESS_EMPTY_SENDER;
	}
	for (size_t i = 0; i < sender.length; i++) {
		if (ezsms_is_letter(sender.ptr[i])) {
			numeric = false;
		} else if (!ezsms_is_digit(sender.ptr[i])) {
			return EZSMS_ADDRESS_SENDER_CHARACTER;
		}
	}
	if (numeric) {
		return sender.length > EZSMS_SENDER_DIGITS_MAX ? EZSMS_ADDRESS_LONG_NUMERIC_SENDER
													   : EZSMS_ADDRESS_NONE;
	}
	return sender.length > EZSMS_SENDER_ALPHANUMERIC_MAX ? EZSMS_ADDRESS_LONG_SENDER
														 : EZSMS_ADDRESS_NONE;
}

ezsms_address_error_t ezsms_seqno_check(ezsms_slice_t seqno)
{
	for (size_t i = 0; i < seqno.length; i++) {
		if (seqno.ptr[i] <= ' ' || seqno.ptr[i] > '~') {
			return EZSMS_ADDRESS_SEQNO_CHARACTER;
		}
	}
	return seqno.length > EZSMS_SEQNO_MAX ? EZSMS_ADDRESS_LONG_SEQNO : EZSMS_ADDRESS_NONE;
}
