/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "text/text.h"

static const ezsms_text_error_t errors[] = {
#define X(name, message) EZSMS_TEXT_##name,
	EZSMS_TEXT_ERRORS(X)
#undef X
};
enum { ERRORS = sizeof errors / sizeof *errors };

/* A message continues "$text ...": it begins with a verb and leaves the full stop to the caller. */
static void each_error_has_its_own_message(void)
{
	for (size_t i = 0; i < ERRORS; i++) {
		const char *message = ezsms_text_error_message(errors[i]);

		test_case("error %zu", i);
		CHECK_NUMBER(1, *message >= 'a' && *message <= 'z');
		CHECK_NUMBER(1, message[strlen(message) - 1] != '.');
		for (size_t j = 0; j < i; j++) {
			CHECK_NUMBER(1, strcmp(message, ezsms_text_error_message(errors[j])) != 0);
		}
	}
}

static void success_is_zero(void)
{
	CHECK_NUMBER(0, EZSMS_TEXT_NONE);
}

TESTS(TEST(each_error_has_its_own_message), TEST(success_is_zero))
