/* SPDX-License-Identifier: MIT */
#include "text.h"

const char *ezsms_text_error_message(ezsms_text_error_t error)
{
	static const char *const messages[] = {
#define X(name, message) message,
		EZSMS_TEXT_ERRORS(X)
#undef X
	};

	return messages[error];
}
