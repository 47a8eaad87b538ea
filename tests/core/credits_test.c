/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "protocol/credits.h"

#include <stdio.h>

#define S EZSMS_SLICE_LITERAL
#define BOM "\xEF\xBB\xBF"

static ezsms_credits_t read_block(ezsms_slice_t body)
{
	test_case("\"%s\" of %zu octets", body.ptr, body.length);
	return ezsms_credits_read((ezsms_slice_t){test_block(body.ptr, body.length), body.length});
}

static void check_field(const char *expected, ezsms_slice_t field)
{
	CHECK_NUMBER(expected != NULL, field.ptr != NULL);
	CHECK_OCTETS(expected, expected ? strlen(expected) : 0, field.ptr, field.length);
}

typedef struct {
	ezsms_slice_t body;
	const char *used, *remaining;
} credits_row_t;

static void check_rows(const credits_row_t *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const ezsms_credits_t credits = read_block(rows[i].body);

		check_field(rows[i].used, credits.used);
		check_field(rows[i].remaining, credits.remaining);
	}
}

#define CHECK_ROWS(rows) check_rows(rows, sizeof rows / sizeof *rows)

static void labels_before_numbers(void)
{
	static const credits_row_t rows[] = {
		{S("Used: 10 Left: 90"), "10", "90"},
		{S("Used: 10, Left: 90"), "10", "90"},
		{S("Used=10;Remaining=90"), "10", "90"},
		{S("used 10 remaining 90"), "10", "90"},
		{S("Remaining: 90 Used: 10"), "10", "90"},
		{S("Used: 10\r\nBalance: 90\r\n"), "10", "90"},
		{S("Total credit used till date: 10\r\nTotal remaining: 90"), "10", "90"},
		{S("total credit used till date 10 and total remaining 90"), "10", "90"},
		{S("Credits available: 90"), NULL, "90"},
		{S("Credits used: 10"), "10", NULL},
		{S("Your balance is 90 credits"), NULL, "90"},
		{S("Left: 90."), NULL, "90"},
		{S(BOM "\r\nUsed: 10\r\nLeft: 90"), "10", "90"},
	};

	CHECK_ROWS(rows);
}

static void labels_behind_numbers(void)
{
	static const credits_row_t rows[] = {
		{S("10 used 90 left"), "10", "90"},
		{S("10 used, 90 left"), "10", "90"},
		{S("10 credits used, 90 credits remaining"), "10", "90"},
		{S("90 left, 10 used"), "10", "90"},
		{S("90 credits available"), NULL, "90"},
		{S("10 used"), "10", NULL},
		{S("10.5 used\r\n90.25 left\r\n"), "10.5", "90.25"},
	};

	CHECK_ROWS(rows);
}

static void html_around_and_between(void)
{
	static const credits_row_t rows[] = {
		{S("<html><body>Used: 10<br>Left: 90</body></html>"), "10", "90"},
		{S("<b>Used</b>: <i>10</i><br/><b>Left</b>: <i>90</i>"), "10", "90"},
		{S("<table><tr><td>Used</td><td>10</td></tr>\r\n"
		   "<tr><td>Remaining</td><td>90</td></tr></table>"),
			"10", "90"},
		{S("<p class=\"c12\">90 left</p>"), NULL, "90"},
		{S("<span id=\"lblUsed1\">10</span> used, <span id=\"lbl2\">90</span> left"), "10", "90"},
		{S("<font size=3>10</font><br><font size=3>90</font>"), "10", "90"},
		{S("10<br>90"), "10", "90"},
		{S("<p>90</p>"), NULL, "90"},
		{S("90\r\n\r\n<!DOCTYPE html>\r\n<html><body></body></html>"), NULL, "90"},
		{S("90<html"), NULL, "90"},
	};

	CHECK_ROWS(rows);
}

static void bare_numbers(void)
{
	static const credits_row_t rows[] = {
		{S("90"), NULL, "90"},
		{S("0"), NULL, "0"},
		{S(" 90 "), NULL, "90"},
		{S(BOM "90\r\n"), NULL, "90"},
		{S("10 90"), "10", "90"},
		{S("10,90"), "10", "90"},
		{S("10, 90"), "10", "90"},
		{S("10\r\n90\r\n"), "10", "90"},
		{S("10/90"), "10", "90"},
		{S("10|90"), "10", "90"},
		{S("10:90"), "10", "90"},
		{S("10;90"), "10", "90"},
		{S("123456789012345678901234567890"), NULL, "123456789012345678901234567890"},
	};

	CHECK_ROWS(rows);
}

static void decimals_and_signs(void)
{
	static const credits_row_t rows[] = {
		{S("90.50"), NULL, "90.50"},
		{S(".5"), NULL, ".5"},
		{S("10.5 90.25"), "10.5", "90.25"},
		{S("10.5,90.25"), "10.5", "90.25"},
		{S("-90"), NULL, "-90"},
		{S("-90.5"), NULL, "-90.5"},
		{S("10 -90"), "10", "-90"},
		{S("Used: 10.50 Left: -0.25"), "10.50", "-0.25"},
		{S("-3 left"), NULL, "-3"},
		{S("Used: 1.5. Left: 2.5."), "1.5", "2.5"},
	};

	CHECK_ROWS(rows);
}

typedef enum { AS_IT_IS, UPPER, CAPITAL, MIXED, STYLES } style_t;

static const char *styled(const char *word, style_t style)
{
	static char out[16];
	size_t i = 0;

	for (; word[i]; i++) {
		const bool upper =
			style == UPPER || (style == CAPITAL && i == 0) || (style == MIXED && i % 2);
		out[i] = upper ? (char)(word[i] - 'a' + 'A') : word[i];
	}
	out[i] = '\0';
	return out;
}

static void check_label(const char *form, const char *word, bool is_used)
{
	for (style_t style = AS_IT_IS; style < STYLES; style++) {
		char body[64];

		snprintf(body, sizeof body, form, styled(word, style));
		const ezsms_credits_t credits = read_block((ezsms_slice_t){body, strlen(body)});
		check_field(is_used ? "90" : NULL, credits.used);
		check_field(is_used ? NULL : "90", credits.remaining);
	}
}

static void each_label_in_any_case(void)
{
	static const char *const words[] = {"used", "left", "remaining", "balance", "available"};
	static const char *const forms[] = {"%s: 90", "%s:90", "%s 90", "%s=90", "%s<b>90</b>",
		"%s:\r\n90", "Credits %s: 90", "%s credits: 90", "90 %s", "90 credits %s", "<b>90</b> %s.",
		"90<br>%s"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		for (size_t j = 0; j < sizeof forms / sizeof *forms; j++) {
			check_label(forms[j], words[i], i == 0);
		}
	}
}

static void no_balance(void)
{
	static const credits_row_t rows[] = {
		{S(""), NULL, NULL},
		{S(" \r\n"), NULL, NULL},
		{S("\0"), NULL, NULL},
		{S(BOM), NULL, NULL},
		{S("-"), NULL, NULL},
		{S("."), NULL, NULL},
		{S("-."), NULL, NULL},
		{S("- -"), NULL, NULL},
		{S("v1"), NULL, NULL},
		{S("2D"), NULL, NULL},
		{S("x90"), NULL, NULL},
		{S("90x"), NULL, NULL},
		{S("10 20 30"), NULL, NULL},
		{S("10,20,30"), NULL, NULL},
		{S("10\r\n20\r\n30\r\n40"), NULL, NULL},
		{S("31/12/2024"), NULL, NULL},
		{S("12:30:59"), NULL, NULL},
		{S("192.168.10.1"), NULL, NULL},
		{S("used"), NULL, NULL},
		{S("Used: Left:"), NULL, NULL},
		{S("Used: - Left: -"), NULL, NULL},
		{S("unused: 10"), NULL, NULL},
		{S("leftover: 10"), NULL, NULL},
		{S("unavailable 503"), NULL, NULL},
		{S("Service Unavailable 503"), NULL, NULL},
		{S("503 Service Unavailable"), NULL, NULL},
		{S("90\0"), NULL, NULL},
		{S("\00090"), NULL, NULL},
		{S("\357\27390"), NULL, NULL},
		{S("\xEF\xBC\x99\xEF\xBC\x90"), NULL, NULL},
		{S("Error 404"), NULL, NULL},
		{S("<90>"), NULL, NULL},
		{S("<used 10 left 90"), NULL, NULL},
		{S("<!-- 90 -->"), NULL, NULL},
		{S("<input value=\"90\" name=\"left\">"), NULL, NULL},
		{S("HTTP Error 500.0 - Internal Server Error"), NULL, NULL},
		{S("<html><head><title>500 Server Error</title></head>\r\n"
		   "<body><h1>Server Error 500</h1>\r\n<p>Try again in 5 minutes.</p></body></html>"),
			NULL, NULL},
	};

	CHECK_ROWS(rows);
}

/* A page may say a word twice, or give no number for one: another label's number is not its own. */
static void a_number_belongs_to_its_own_label(void)
{
	static const credits_row_t rows[] = {
		{S("<title>Credits Left</title>Used: 10<br>Remaining: 90"), "10", "90"},
		{S("Credits left\r\nUsed: 10\r\nLeft: 90"), "10", "90"},
		{S("Used: N/A<br>Left: 90"), NULL, "90"},
		{S("Credit used: -<br>Credit left: 90"), NULL, "90"},
	};

	CHECK_ROWS(rows);
}

/* To find nothing is honest; to find a part of a number, or one that nobody sees, is not. */
static void check_is_or_absent(const char *remaining, ezsms_slice_t body)
{
	const ezsms_credits_t credits = read_block(body);

	check_field(NULL, credits.used);
	if (credits.remaining.ptr) {
		check_field(remaining, credits.remaining);
	}
}

static void never_a_wrong_balance(void)
{
	check_is_or_absent("90.00", S("Balance: RM90.00"));
	check_is_or_absent(NULL, S("Balance v1.5"));
	check_is_or_absent("90", S("Balance:&#160;90"));
	check_is_or_absent(NULL,
		S("<html><head><style>p{text-align:left;font-size:12px}</style></head>"
		  "<body><h1>Server Error</h1></body></html>"));
}

TESTS(TEST(labels_before_numbers), TEST(labels_behind_numbers), TEST(html_around_and_between),
	TEST(bare_numbers), TEST(decimals_and_signs), TEST(each_label_in_any_case), TEST(no_balance),
	TEST(a_number_belongs_to_its_own_label), TEST(never_a_wrong_balance))
