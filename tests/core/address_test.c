/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "protocol/address.h"

#define S EZSMS_SLICE_LITERAL

static ezsms_slice_t block(const char *octets, size_t length)
{
	return (ezsms_slice_t){test_block(octets, length), length};
}

static ezsms_address_error_t clean(const char *number, size_t length, char **out, size_t *size)
{
	*out = test_block(NULL, EZSMS_MSISDN_MAX);
	return ezsms_msisdn_clean(*out, size, block(number, length));
}

static void check_number(const char *digits, const char *number)
{
	char *out;
	size_t size = 0;

	test_case("number \"%s\"", number);
	CHECK_NUMBER(EZSMS_ADDRESS_NONE, clean(number, strlen(number), &out, &size));
	CHECK_OCTETS(digits, strlen(digits), out, size);
}

static void cleans_numbers(void)
{
	check_number("60123456789", "60123456789");
	check_number("60123456789", "+60123456789");
	check_number("60123456789", "+60 12-345 6789");
	check_number("60123456789", "  60123456789  ");
	check_number("60123456789", "(+60) 12 345-6789");
	check_number("60123456789", "+(60)--12()3456789-");
	check_number("60123456789", "6-0-1-2-3-4-5-6-7-8-9");
	/* Italy's numbers keep theirs. */
	check_number("390612345678", "+39 (06) 12345678");
	check_number("6012340", "+60 1234 (0");
	check_number("60123400", "+60 1234 (00)");
	check_number("1", "1");
	check_number("100", "100");
	check_number("123456789012345", "123456789012345");
	check_number("123456789012345", "+1 (234) 567-890-123-45 ");
}

static const struct {
	ezsms_address_error_t error;
	ezsms_slice_t number;
} refused_numbers[] = {
	{EZSMS_ADDRESS_EMPTY_NUMBER, S("")},
	{EZSMS_ADDRESS_EMPTY_NUMBER, S(" ")},
	{EZSMS_ADDRESS_EMPTY_NUMBER, S("+")},
	{EZSMS_ADDRESS_EMPTY_NUMBER, S("+-() ")},
	{EZSMS_ADDRESS_NATIONAL_NUMBER, S("0")},
	{EZSMS_ADDRESS_NATIONAL_NUMBER, S("0123456789")},
	{EZSMS_ADDRESS_NATIONAL_NUMBER, S("0060123456789")},
	{EZSMS_ADDRESS_NATIONAL_NUMBER, S("+0123456789")},
	{EZSMS_ADDRESS_NATIONAL_NUMBER, S("(0) 123456789")},
	{EZSMS_ADDRESS_TRUNK_ZERO, S("+44 (0)20 7946 0958")},
	{EZSMS_ADDRESS_TRUNK_ZERO, S("60(0)123456789")},
	{EZSMS_ADDRESS_TRUNK_ZERO, S("60123456789(0)")},
	{EZSMS_ADDRESS_LONG_NUMBER, S("1234567890123456")},
	{EZSMS_ADDRESS_LONG_NUMBER, S("+1 (234) 567-890-123-456")},
	{EZSMS_ADDRESS_LONG_NUMBER, S("12345678901234567890123456789012345678901234567890")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("60123,60124")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("60123\0")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("\00060123")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("\0")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("60.12.345")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("60/123")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("60\t123")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("60123\n")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("60\302\240123")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("60\342\200\221123")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("\xD9\xA6\xD9\xA0")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("60x123")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("6O123")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("demoezsms")},
	{EZSMS_ADDRESS_NUMBER_CHARACTER, S("tel:+60123")},
};

static void refuses_numbers(void)
{
	for (size_t i = 0; i < sizeof refused_numbers / sizeof *refused_numbers; i++) {
		const ezsms_slice_t number = refused_numbers[i].number;
		char *out;
		size_t size;

		test_case("number \"%s\" of %zu octets", number.ptr, number.length);
		CHECK_NUMBER(refused_numbers[i].error, clean(number.ptr, number.length, &out, &size));
	}
}

static void check_octet_in_number(unsigned octet, size_t place)
{
	const bool digit = octet && strchr("0123456789", (int)octet);
	const bool removed = octet && strchr("+ -()", (int)octet);
	char number[] = "6012?345";
	const size_t length = sizeof number - 1;
	char *out;
	size_t size = 0;

	memmove(number + place + 1, &"6012345"[place], 7 - place);
	memcpy(number, "6012345", place);
	number[place] = (char)octet;
	test_case("octet %02X at %zu", octet, place);
	const ezsms_address_error_t error = clean(number, length, &out, &size);
	if (!digit && !removed) {
		CHECK_NUMBER(EZSMS_ADDRESS_NUMBER_CHARACTER, error);
	} else if (place == 0 && octet == '0') {
		CHECK_NUMBER(EZSMS_ADDRESS_NATIONAL_NUMBER, error);
	} else {
		CHECK_NUMBER(EZSMS_ADDRESS_NONE, error);
		CHECK_OCTETS(digit ? number : "6012345", digit ? length : 7, out, size);
	}
}

static void each_octet_in_a_number(void)
{
	for (unsigned octet = 0; octet <= 0xFF; octet++) {
		for (size_t place = 0; place <= 7; place++) {
			check_octet_in_number(octet, place);
		}
	}
}

static const struct {
	ezsms_address_error_t error;
	ezsms_slice_t sender;
} senders[] = {
	{EZSMS_ADDRESS_NONE, S("demoezsms")},
	{EZSMS_ADDRESS_NONE, S("1")},
	{EZSMS_ADDRESS_NONE, S("a")},
	{EZSMS_ADDRESS_NONE, S("0")},
	{EZSMS_ADDRESS_NONE, S("1234567890123")},
	{EZSMS_ADDRESS_NONE, S("ABCDEFGHIJK")},
	{EZSMS_ADDRESS_NONE, S("1234567890a")},
	{EZSMS_ADDRESS_NONE, S("a1234567890")},
	{EZSMS_ADDRESS_EMPTY_SENDER, S("")},
	{EZSMS_ADDRESS_LONG_NUMERIC_SENDER, S("12345678901234")},
	{EZSMS_ADDRESS_LONG_SENDER, S("ABCDEFGHIJKL")},
	{EZSMS_ADDRESS_LONG_SENDER, S("12345678901a")},
	{EZSMS_ADDRESS_LONG_SENDER, S("a12345678901")},
	{EZSMS_ADDRESS_LONG_SENDER, S("12345a789012")},
	{EZSMS_ADDRESS_LONG_SENDER, S("123456789012a")},
	{EZSMS_ADDRESS_SENDER_CHARACTER, S(" ")},
	{EZSMS_ADDRESS_SENDER_CHARACTER, S("demo ezsms")},
	{EZSMS_ADDRESS_SENDER_CHARACTER, S("demo ")},
	{EZSMS_ADDRESS_SENDER_CHARACTER, S("+60123456789")},
	{EZSMS_ADDRESS_SENDER_CHARACTER, S("demo\0")},
	{EZSMS_ADDRESS_SENDER_CHARACTER, S("d\xC3\xA9mo")},
	{EZSMS_ADDRESS_SENDER_CHARACTER, S("demo_1")},
	{EZSMS_ADDRESS_SENDER_CHARACTER, S("\xD9\xA6")},
};

static void checks_senders(void)
{
	for (size_t i = 0; i < sizeof senders / sizeof *senders; i++) {
		const ezsms_slice_t sender = senders[i].sender;

		test_case("sender \"%s\" of %zu octets", sender.ptr, sender.length);
		CHECK_NUMBER(senders[i].error, ezsms_sender_check(block(sender.ptr, sender.length)));
	}
}

static void each_octet_in_a_sender(void)
{
	static const char allowed[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

	for (unsigned octet = 0; octet <= 0xFF; octet++) {
		for (size_t place = 0; place < 3; place++) {
			char sender[3] = {'1', 'a', '2'};

			sender[place] = (char)octet;
			test_case("octet %02X at %zu", octet, place);
			CHECK_NUMBER(octet && strchr(allowed, (int)octet) ? EZSMS_ADDRESS_NONE
															  : EZSMS_ADDRESS_SENDER_CHARACTER,
				ezsms_sender_check(block(sender, 3)));
		}
	}
}

static const struct {
	ezsms_address_error_t error;
	ezsms_slice_t seqno;
} seqnos[] = {
	{EZSMS_ADDRESS_NONE, S("")},
	{EZSMS_ADDRESS_NONE, S("1")},
	{EZSMS_ADDRESS_NONE, S("abcdefghij0123456789")},
	{EZSMS_ADDRESS_NONE, S("order-1/paid:7_A.b~!")},
	{EZSMS_ADDRESS_LONG_SEQNO, S("abcdefghij0123456789a")},
	{EZSMS_ADDRESS_LONG_SEQNO, S("abcdefghij0123456789abcdefghij0123456789")},
	{EZSMS_ADDRESS_SEQNO_CHARACTER, S(" ")},
	{EZSMS_ADDRESS_SEQNO_CHARACTER, S("order 1")},
	{EZSMS_ADDRESS_SEQNO_CHARACTER, S("\0")},
	{EZSMS_ADDRESS_SEQNO_CHARACTER, S("order\0")},
	{EZSMS_ADDRESS_SEQNO_CHARACTER, S("\x7F")},
	{EZSMS_ADDRESS_SEQNO_CHARACTER, S("\x80")},
	{EZSMS_ADDRESS_SEQNO_CHARACTER, S("\xFF")},
	{EZSMS_ADDRESS_SEQNO_CHARACTER, S("caf\xC3\xA9")},
};

static void checks_seqnos(void)
{
	for (size_t i = 0; i < sizeof seqnos / sizeof *seqnos; i++) {
		const ezsms_slice_t seqno = seqnos[i].seqno;

		test_case("seqno \"%s\" of %zu octets", seqno.ptr, seqno.length);
		CHECK_NUMBER(seqnos[i].error, ezsms_seqno_check(block(seqno.ptr, seqno.length)));
	}
}

static void each_octet_in_a_seqno(void)
{
	for (unsigned octet = 0; octet <= 0xFF; octet++) {
		const bool printable = octet >= 0x21 && octet <= 0x7E;
		char seqno[EZSMS_SEQNO_MAX];

		memset(seqno, 'a', sizeof seqno);
		seqno[sizeof seqno - 1] = (char)octet;
		test_case("octet %02X", octet);
		CHECK_NUMBER(printable ? EZSMS_ADDRESS_NONE : EZSMS_ADDRESS_SEQNO_CHARACTER,
			ezsms_seqno_check(block(seqno, sizeof seqno)));
	}
}

/* Too long and of the wrong characters: which of the two is said is free, but one must be. */
static void refuses_what_has_two_faults(void)
{
	char *out;
	size_t size;

	CHECK_NUMBER(1, clean("0x34567890123456", 16, &out, &size) != EZSMS_ADDRESS_NONE);
	CHECK_NUMBER(1, clean("1234567890123456x", 17, &out, &size) != EZSMS_ADDRESS_NONE);
	CHECK_NUMBER(1, clean("0123456789012345", 16, &out, &size) != EZSMS_ADDRESS_NONE);
	CHECK_NUMBER(1, ezsms_sender_check(block("12345678901234 ", 15)) != EZSMS_ADDRESS_NONE);
	CHECK_NUMBER(1, ezsms_seqno_check(block("abcdefghij0123456789 ", 21)) != EZSMS_ADDRESS_NONE);
}

static const ezsms_address_error_t errors[] = {
#define X(name, message) EZSMS_ADDRESS_##name,
	EZSMS_ADDRESS_ERRORS(X)
#undef X
};

/* A message continues the name of an argument: it begins with a verb and has no full stop. */
static void each_error_has_its_own_message(void)
{
	CHECK_NUMBER(0, EZSMS_ADDRESS_NONE);
	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
		const char *message = ezsms_address_error_message(errors[i]);

		test_case("error %zu", i);
		CHECK_NUMBER(1, *message >= 'a' && *message <= 'z');
		CHECK_NUMBER(1, message[strlen(message) - 1] != '.');
		for (size_t j = 0; j < i; j++) {
			CHECK_NUMBER(1, strcmp(message, ezsms_address_error_message(errors[j])) != 0);
		}
	}
}

static void limits_stand_in_the_messages(void)
{
	CHECK_NUMBER(1, strstr(ezsms_address_error_message(EZSMS_ADDRESS_LONG_NUMBER), "15") != NULL);
	CHECK_NUMBER(
		1, strstr(ezsms_address_error_message(EZSMS_ADDRESS_LONG_NUMERIC_SENDER), "13") != NULL);
	CHECK_NUMBER(1, strstr(ezsms_address_error_message(EZSMS_ADDRESS_LONG_SENDER), "11") != NULL);
	CHECK_NUMBER(1, strstr(ezsms_address_error_message(EZSMS_ADDRESS_LONG_SEQNO), "20") != NULL);
}

TESTS(TEST(cleans_numbers), TEST(refuses_numbers), TEST(each_octet_in_a_number),
	TEST(checks_senders), TEST(each_octet_in_a_sender), TEST(checks_seqnos),
	TEST(each_octet_in_a_seqno), TEST(refuses_what_has_two_faults),
	TEST(each_error_has_its_own_message), TEST(limits_stand_in_the_messages))
