/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "protocol/credits.h"
#include "protocol/reply.h"

#define S EZSMS_SLICE_LITERAL
#define BOM "\xEF\xBB\xBF"

#define ACCEPTED EZSMS_MEANING_ACCEPTED
#define DUPLICATE EZSMS_MEANING_DUPLICATE
#define REJECTED EZSMS_MEANING_REJECTED
#define UNKNOWN EZSMS_MEANING_UNKNOWN

static const ezsms_slice_t none = {NULL, 0};

static ezsms_slice_t block(ezsms_slice_t slice)
{
	return (ezsms_slice_t){test_block(slice.ptr, slice.length), slice.length};
}

static void check_lies_within(ezsms_slice_t whole, ezsms_slice_t part)
{
	if (!part.ptr) {
		CHECK_NUMBER(0, part.length);
		return;
	}
	CHECK_NUMBER(1, part.ptr >= whole.ptr && part.ptr <= whole.ptr + whole.length);
	CHECK_NUMBER(1, part.length <= (size_t)(whole.ptr + whole.length - part.ptr));
}

static void check_id(ezsms_slice_t expected, ezsms_slice_t id)
{
	CHECK_NUMBER(expected.ptr != NULL, id.ptr != NULL);
	CHECK_OCTETS(expected.ptr, expected.length, id.ptr, id.length);
}

typedef struct {
	ezsms_slice_t body;
	int code;
	ezsms_meaning_t meaning;
	ezsms_slice_t id;
} reply_row_t;

static void check_replies(const reply_row_t *rows, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		test_case("\"%s\" of %zu octets", rows[i].body.ptr, rows[i].body.length);
		const ezsms_slice_t body = block(rows[i].body);
		const ezsms_reply_t reply = ezsms_reply_read(EZSMS_PAGE_SEND, body);

		CHECK_NUMBER(rows[i].code, reply.code);
		CHECK_NUMBER(rows[i].meaning, reply.meaning);
		check_id(rows[i].id, reply.message_id);
		check_lies_within(body, reply.message_id);
	}
}

#define CHECK_REPLIES(rows) check_replies(rows, sizeof rows / sizeof *rows)

static void accepted_with_an_id(void)
{
	static const reply_row_t rows[] = {
		{S("1701:A1B2C3"), 1701, ACCEPTED, S("A1B2C3")},
		{S("1701:1"), 1701, ACCEPTED, S("1")},
		{S("1701:1702"), 1701, ACCEPTED, S("1702")},
		{S("1701:A\n"), 1701, ACCEPTED, S("A")},
		{S("1701:A\r\n"), 1701, ACCEPTED, S("A")},
		{S("1701:A\t"), 1701, ACCEPTED, S("A")},
		{S("1701:A B"), 1701, ACCEPTED, S("A")},
		{S(" \t\r\n1701:A \r\n"), 1701, ACCEPTED, S("A")},
		{S(BOM "1701:A"), 1701, ACCEPTED, S("A")},
		{S(BOM "\r\n1701:A\r\n"), 1701, ACCEPTED, S("A")},
		{S("\r\n" BOM "1701:A"), 1701, ACCEPTED, S("A")},
		{S("1701:A<br>"), 1701, ACCEPTED, S("A")},
		{S("1701:A<"), 1701, ACCEPTED, S("A")},
		{S("1701:A\r\n\r\n<!DOCTYPE html>\r\n<html><body>1702</body></html>"), 1701, ACCEPTED,
			S("A")},
		{S("1701:A<html><body></body></html>"), 1701, ACCEPTED, S("A")},
		{S("1701:A,B"), 1701, ACCEPTED, S("A,B")},
		{S("1701:A:B"), 1701, ACCEPTED, S("A:B")},
		{S("1701:8f14e45f-ceea-467f-a2b1-5c0c4d0a8b1e"), 1701, ACCEPTED,
			S("8f14e45f-ceea-467f-a2b1-5c0c4d0a8b1e")},
		{S("1701:\xC3\xA9"), 1701, ACCEPTED, S("\xC3\xA9")},
	};

	CHECK_REPLIES(rows);
}

static void accepted_without_an_id(void)
{
	static const reply_row_t rows[] = {
		{S("1701"), 1701, ACCEPTED, {NULL, 0}},
		{S("1701:"), 1701, ACCEPTED, {NULL, 0}},
		{S("1701\r\n"), 1701, ACCEPTED, {NULL, 0}},
		{S("1701:\r\n"), 1701, ACCEPTED, {NULL, 0}},
		{S("1701: "), 1701, ACCEPTED, {NULL, 0}},
		{S(BOM " 1701 "), 1701, ACCEPTED, {NULL, 0}},
		{S("1701:<br>"), 1701, ACCEPTED, {NULL, 0}},
		{S("1701<html></html>"), 1701, ACCEPTED, {NULL, 0}},
		{S("1701\r\n<html></html>"), 1701, ACCEPTED, {NULL, 0}},
	};

	CHECK_REPLIES(rows);
}

static void rejected_and_duplicate(void)
{
	static const reply_row_t rows[] = {
		{S("1702"), 1702, REJECTED, {NULL, 0}},
		{S("1704"), 1704, REJECTED, {NULL, 0}},
		{S("1705"), 1705, REJECTED, {NULL, 0}},
		{S("1706"), 1706, REJECTED, {NULL, 0}},
		{S("1702:"), 1702, REJECTED, {NULL, 0}},
		{S("1702\n"), 1702, REJECTED, {NULL, 0}},
		{S("\t1702\r\n"), 1702, REJECTED, {NULL, 0}},
		{S(BOM "1702\r\n"), 1702, REJECTED, {NULL, 0}},
		{S("1702<html><body></body></html>"), 1702, REJECTED, {NULL, 0}},
		{S("1702\r\n<!DOCTYPE html><html>"), 1702, REJECTED, {NULL, 0}},
		{S("1718"), 1718, DUPLICATE, {NULL, 0}},
		{S("1718\r\n"), 1718, DUPLICATE, {NULL, 0}},
	};

	CHECK_REPLIES(rows);
}

/* The bounds are the codes next to the listed ones. */
static void unlisted_codes_are_unknown(void)
{
	static const reply_row_t rows[] = {
		{S("1700"), 1700, UNKNOWN, {NULL, 0}},
		{S("1703"), 1703, UNKNOWN, {NULL, 0}},
		{S("1703\r\n"), 1703, UNKNOWN, {NULL, 0}},
		{S("1710"), 1710, UNKNOWN, {NULL, 0}},
		{S("1717"), 1717, UNKNOWN, {NULL, 0}},
		{S("1719"), 1719, UNKNOWN, {NULL, 0}},
		{S("1799"), 1799, UNKNOWN, {NULL, 0}},
		{S("1799\r\n<html>"), 1799, UNKNOWN, {NULL, 0}},
		{S("9999"), 9999, UNKNOWN, {NULL, 0}},
		{S("0001"), 1, UNKNOWN, {NULL, 0}},
	};

	CHECK_REPLIES(rows);
}

/* Each holds a listed code that a careless reader would find. */
static void anything_else_is_unknown(void)
{
	static const ezsms_slice_t bodies[] = {
		S(""),
		S(" "),
		S("\r\n\r\n"),
		S("\0"),
		S(BOM),
		S(BOM "\r\n"),
		S("\xEF"),
		S("\xEF\xBB"),
		S("\357\2731702"),
		S("1"),
		S("17"),
		S("170"),
		S("170:1"),
		S("170\n2"),
		S("17 02"),
		S("17011"),
		S("17021"),
		S("17011:A"),
		S("01702"),
		S("1702 text"),
		S("1702 1705"),
		S("1702text"),
		S("1702\ntext"),
		S("1702,1705"),
		S("1702,"),
		S("1702."),
		S("1702-"),
		S("1702;"),
		S("1702>"),
		S("1702 :"),
		S("1702\0"),
		S("1702\0<html>"),
		S("1702 \0"),
		S("\0001702"),
		S("1702" BOM),
		S("1701 A"),
		S("1701;A"),
		S("1701-A"),
		S("-1702"),
		S("+1702"),
		S("\"1702\""),
		S("x1702"),
		S(":1702"),
		S(",1702"),
		S("\302\2401702"),
		S("\302\2051702"),
		S("<html><body>1702</body></html>"),
		S("<br>1702"),
		S("<!-- -->1702"),
		S("&nbsp;1702"),
		S("ERROR 1702"),
		S("{\"code\":1702}"),
		S("<html><head><title>Server Error in '/' Application.</title></head></html>"),
		S("HTTP/1.1 500 Internal Server Error\r\n\r\n1702"),
		S("1\0007\0000\0002\0"),
		S("\377\3761\0007\0000\0002\0"),
		S("\xEF\xBC\x91\xEF\xBC\x97\xEF\xBC\x90\xEF\xBC\x92"),
		S("\xD9\xA1\xD9\xA7\xD9\xA0\xD9\xA2"),
	};

	for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
		const reply_row_t row = {bodies[i], 0, UNKNOWN, {NULL, 0}};

		check_replies(&row, 1);
	}
}

static bool is_submission(ezsms_page_t page)
{
	return page == EZSMS_PAGE_SEND || page == EZSMS_PAGE_BROADCAST || page == EZSMS_PAGE_UNICODE ||
		page == EZSMS_PAGE_BARCODE;
}

static ezsms_meaning_t expected_meaning(ezsms_page_t page, int code)
{
	if (code == 1702) {
		return REJECTED;
	}
	if (page == EZSMS_PAGE_CREDITS) {
		return UNKNOWN;
	}
	switch (code) {
		case 1701:
			return is_submission(page) ? ACCEPTED : UNKNOWN;
		case 1707:
			return page == EZSMS_PAGE_TRANSFER ? ACCEPTED : UNKNOWN;
		case 1704:
		case 1705:
		case 1706:
		case 1708:
		case 1709:
			return REJECTED;
		case 1718:
			return DUPLICATE;
		default:
			return UNKNOWN;
	}
}

static void check_code_on(ezsms_page_t page, int code)
{
	const char digits[] = {(char)('0' + code / 1000), (char)('0' + code / 100 % 10),
		(char)('0' + code / 10 % 10), (char)('0' + code % 10)};

	test_case("code %04d on page %d", code, (int)page);
	ezsms_slice_t body = block((ezsms_slice_t){digits, sizeof digits});
	const ezsms_reply_t reply = ezsms_reply_read(page, body);
	ezsms_reply_t entry;

	CHECK_NUMBER(expected_meaning(page, code), reply.meaning);
	CHECK_NUMBER(code, reply.code);
	CHECK_NUMBER(1, ezsms_reply_next(page, &body, &entry));
	CHECK_NUMBER(expected_meaning(page, code), entry.meaning);
	CHECK_NUMBER(0, ezsms_reply_next(page, &body, &entry));
}

static void each_code_on_each_page(void)
{
	for (int page = 0; page < EZSMS_PAGE_COUNT; page++) {
		for (int code = 0; code <= 9999; code++) {
			check_code_on((ezsms_page_t)page, code);
		}
	}
}

/* The credits page answers in numbers too: only a code that stands alone is one. */
static void numbers_on_the_credits_page(void)
{
	static const struct {
		ezsms_slice_t body;
		int code;
	} rows[] = {
		{S("1702"), 1702},
		{S(BOM "1703\r\n"), 1703},
		{S("1702 90"), 0},
		{S("1702,90"), 0},
		{S("1702\r\n90"), 0},
		{S("1702/90"), 0},
		{S("1702.50"), 0},
		{S("17020"), 0},
		{S("-1702"), 0},
		{S("1702 used, 90 left"), 0},
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		test_case("\"%s\"", rows[i].body.ptr);
		CHECK_NUMBER(rows[i].code, ezsms_reply_read(EZSMS_PAGE_CREDITS, block(rows[i].body)).code);
	}
}

enum { ENTRIES_MAX = 5 };

typedef struct {
	ezsms_slice_t body;
	size_t count;
	struct {
		int code;
		ezsms_meaning_t meaning;
		ezsms_slice_t id;
	} entries[ENTRIES_MAX];
} list_row_t;

static void check_list(const list_row_t *row)
{
	test_case("list \"%s\" of %zu octets", row->body.ptr, row->body.length);
	const ezsms_slice_t body = block(row->body);
	ezsms_slice_t rest = body;
	ezsms_reply_t entry;

	for (size_t i = 0; i < row->count; i++) {
		CHECK_NUMBER(1, ezsms_reply_next(EZSMS_PAGE_BROADCAST, &rest, &entry));
		CHECK_NUMBER(row->entries[i].code, entry.code);
		CHECK_NUMBER(row->entries[i].meaning, entry.meaning);
		check_id(row->entries[i].id, entry.message_id);
		check_lies_within(body, entry.message_id);
		check_lies_within(body, rest);
	}
	CHECK_NUMBER(0, ezsms_reply_next(EZSMS_PAGE_BROADCAST, &rest, &entry));
	CHECK_NUMBER(0, ezsms_reply_next(EZSMS_PAGE_BROADCAST, &rest, &entry));
}

/* clang-format off */
#define OK {1701, ACCEPTED, {NULL, 0}}
#define OK_ID(id) {1701, ACCEPTED, S(id)}
#define NO(code) {code, REJECTED, {NULL, 0}}
#define TWICE {1718, DUPLICATE, {NULL, 0}}
#define WHAT(code) {code, UNKNOWN, {NULL, 0}}
/* clang-format on */

static const list_row_t lists[] = {
	{S(""), 0, {{0}}},
	{S("\r\n"), 0, {{0}}},
	{S(BOM), 0, {{0}}},
	{S("<html><body></body></html>"), 0, {{0}}},
	/* A code behind tags belongs to a markup that is not known: it is neither taken nor passed
	   over. */
	{S("<html><body>1702</body></html>"), 1, {WHAT(0)}},
	{S("1701"), 1, {OK}},
	{S("1701:"), 1, {OK}},
	{S("1701:A"), 1, {OK_ID("A")}},
	{S(BOM "\r\n1701:A\r\n"), 1, {OK_ID("A")}},
	{S("1702"), 1, {NO(1702)}},
	{S("1701:,1705"), 2, {OK, NO(1705)}},
	{S("1701,1702,1704,1718,1703"), 5, {OK, NO(1702), NO(1704), TWICE, WHAT(1703)}},
	{S("1701\n1705"), 2, {OK, NO(1705)}},
	{S("1701:\n1705\n"), 2, {OK, NO(1705)}},
	{S("1701\r\n1705\r\n1701\r\n"), 3, {OK, NO(1705), OK}},
	{S("1701<br>1705"), 2, {OK, NO(1705)}},
	{S("1701<BR/>1705<br />1718<Br>"), 3, {OK, NO(1705), TWICE}},
	{S("1701<br>\r\n1705<br>\r\n"), 2, {OK, NO(1705)}},
	{S("1701:A<br>1705<br/>1701:B"), 3, {OK_ID("A"), NO(1705), OK_ID("B")}},
	{S("1701:A,1701:B,1701:C"), 3, {OK_ID("A"), OK_ID("B"), OK_ID("C")}},
	{S("1701:A, 1701:B ,1705"), 3, {OK_ID("A"), OK_ID("B"), NO(1705)}},
	{S("1701:A,\r\n1701:B,\r\n"), 2, {OK_ID("A"), OK_ID("B")}},
	{S("1701:1702,1701:1705"), 2, {OK_ID("1702"), OK_ID("1705")}},
	{S("1705,"), 1, {NO(1705)}},
	{S("1705,,,1701"), 2, {NO(1705), OK}},
	{S("1705 , <br> \r\n,"), 1, {NO(1705)}},
	{S("1701,1799,1705"), 3, {OK, WHAT(1799), NO(1705)}},
	{S("1703\n1705"), 2, {WHAT(1703), NO(1705)}},
	{S("1701,1705<html><body>1702</body></html>"), 3, {OK, NO(1705), WHAT(0)}},
	{S("1701,1705<html><body>Thank you</body></html>"), 2, {OK, NO(1705)}},
	{S("1701,1705\r\n<!DOCTYPE html>\r\n1702"), 3, {OK, NO(1705), WHAT(0)}},
	{S("1701:A<html>,1702"), 1, {OK_ID("A")}},
	{S("1701,<html>1702"), 2, {OK, WHAT(0)}},
	{S("1701<b>1702</b>"), 2, {OK, WHAT(0)}},
	{S("1702</span> <span>1701:99"), 2, {NO(1702), WHAT(0)}},
	{S("1701<brand>1702"), 2, {OK, WHAT(0)}},
	{S("1701,garbage,1705"), 2, {OK, WHAT(0)}},
	{S("1701,170"), 2, {OK, WHAT(0)}},
	{S("1701,17021,1705"), 2, {OK, WHAT(0)}},
	{S("1701,1702x,1705"), 2, {OK, WHAT(0)}},
	{S("1701;1705"), 1, {WHAT(0)}},
	{S("17011"), 1, {WHAT(0)}},
	{S("1702.5"), 1, {WHAT(0)}},
	{S("1702\0"), 1, {WHAT(0)}},
	{S("1701,1702\0,1705"), 2, {OK, WHAT(0)}},
	{S("\0001702"), 1, {WHAT(0)}},
	{S("ERROR 1702"), 1, {WHAT(0)}},
	{S("1705<b"), 1, {NO(1705)}},
	{S("1705<br"), 1, {NO(1705)}},
	{S("1705<br/"), 1, {NO(1705)}},
};
enum { LISTS = sizeof lists / sizeof *lists };

static void lists_are_read_code_by_code(void)
{
	for (size_t i = 0; i < LISTS; i++) {
		check_list(&lists[i]);
	}
}

/* What is no code when it stands alone is none in a list: a blank is not among the separators. */
static void a_listed_code_must_end_too(void)
{
	static const ezsms_slice_t bodies[] = {
		S("1702 text"),
		S("1702 messages were sent"),
	};

	for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
		test_case("list \"%s\"", bodies[i].ptr);
		ezsms_slice_t rest = block(bodies[i]);
		ezsms_reply_t entry;

		CHECK_NUMBER(1, ezsms_reply_next(EZSMS_PAGE_BROADCAST, &rest, &entry));
		CHECK_NUMBER(UNKNOWN, entry.meaning);
	}
}

static const struct {
	ezsms_slice_t body;
	size_t entries, accepted, unknown;
	int first_accepted, first_rejected, first_unknown;
} summaries[] = {
	{S(""), 0, 0, 0, 0, 0, 0},
	{S("<html></html>"), 0, 0, 0, 0, 0, 0},
	{S("1701:"), 1, 1, 0, 1701, 0, 0},
	{S("1718"), 1, 1, 0, 1718, 0, 0},
	{S("1704"), 1, 0, 0, 0, 1704, 0},
	{S("1703"), 1, 0, 1, 0, 0, 1703},
	{S("garbage"), 1, 0, 1, 0, 0, 0},
	{S("1705,1706,1718,1701"), 4, 2, 0, 1701, 1705, 0},
	{S("1701,1705,1799,1703,1704"), 5, 1, 2, 1701, 1705, 1799},
	{S("1701<br>1701<br>1701<br>"), 3, 3, 0, 1701, 0, 0},
	{S("1701\r\n1705\r\nServer Error"), 3, 1, 1, 1701, 1705, 0},
	{S("1701,170"), 2, 1, 1, 1701, 0, 0},
};

static void summarizes_lists(void)
{
	for (size_t i = 0; i < sizeof summaries / sizeof *summaries; i++) {
		test_case("summary of \"%s\"", summaries[i].body.ptr);
		const ezsms_reply_summary_t summary =
			ezsms_reply_summarize(EZSMS_PAGE_BROADCAST, block(summaries[i].body));

		CHECK_NUMBER(summaries[i].entries, summary.entries);
		CHECK_NUMBER(summaries[i].accepted, summary.count[ACCEPTED] + summary.count[DUPLICATE]);
		CHECK_NUMBER(summaries[i].unknown, summary.count[UNKNOWN]);
		CHECK_NUMBER(summaries[i].first_accepted,
			summary.first[summary.count[ACCEPTED] ? ACCEPTED : DUPLICATE].code);
		CHECK_NUMBER(summaries[i].first_rejected, summary.first[REJECTED].code);
		CHECK_NUMBER(summaries[i].first_unknown, summary.first[UNKNOWN].code);
	}
}

static void summary_keeps_the_first_id(void)
{
	const ezsms_slice_t body = S("1705,1701:A,1701:B");

	check_id(S("A"), ezsms_reply_summarize(EZSMS_PAGE_BROADCAST, body).first[ACCEPTED].message_id);
	check_id(none, ezsms_reply_summarize(EZSMS_PAGE_BROADCAST, body).first[REJECTED].message_id);
}

/* The code of the entry, or 0 where there is no such entry or it isn't rejected. */
static int rejected_code(ezsms_slice_t body, size_t index)
{
	ezsms_reply_t entry;

	for (size_t i = 0; ezsms_reply_next(EZSMS_PAGE_BROADCAST, &body, &entry); i++) {
		if (i == index) {
			return entry.meaning == REJECTED ? entry.code : 0;
		}
	}
	return 0;
}

static void check_truncated(ezsms_slice_t whole, size_t length)
{
	test_case("%zu octets of \"%s\"", length, whole.ptr);
	const ezsms_slice_t cut = block((ezsms_slice_t){whole.ptr, length});
	const ezsms_reply_t reply = ezsms_reply_read(EZSMS_PAGE_SEND, cut);

	check_lies_within(cut, reply.message_id);
	if (reply.meaning == REJECTED) {
		CHECK_NUMBER(ezsms_reply_read(EZSMS_PAGE_SEND, whole).code, reply.code);
		CHECK_NUMBER(ezsms_reply_read(EZSMS_PAGE_SEND, whole).meaning, REJECTED);
	}
	for (size_t i = 0; i < length; i++) {
		const int code = rejected_code(cut, i);
		if (code) {
			CHECK_NUMBER(rejected_code(whole, i), code);
		}
	}
}

static void truncation_never_rejects(void)
{
	static const ezsms_slice_t wholes[] = {
		S("1701:A1702B"),
		S("1701:1702"),
		S("1701:1702 1705"),
		S("1703:1702"),
		S("1718\r\n"),
		S("1799:1702"),
		S("17991702"),
		S("0170 1702"),
		S("\r\n" BOM "\r\n1702\r\n"),
		S(BOM "1701:1702<html>1702</html>"),
		S("1702\r\n<!DOCTYPE html><html><body>1705</body></html>"),
		S("<html><body>1702</body></html>"),
		S("1701:A,1702,1701:1705,1703,1706"),
		S("1701:A<br>1702<BR/>\r\n1701:1705<br />1703<br>1706<html>1702"),
		S("1701\r\n1705\r\ngarbage\r\n1702\r\n"),
		S("Server Error 1702, 1705"),
	};

	for (size_t i = 0; i < sizeof wholes / sizeof *wholes; i++) {
		for (size_t length = 0; length <= wholes[i].length; length++) {
			check_truncated(wholes[i], length);
		}
	}
}

static uint32_t random_state;

/* The generator is our own, so that every machine tests the same inputs. */
static uint32_t random_below(uint32_t limit)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 17;
	random_state ^= random_state << 5;
	return random_state % limit;
}

/* clang-format off */
static const ezsms_slice_t tokens[] = {
	S("1701"), S("1702"), S("1703"), S("1704"), S("1705"), S("1707"), S("1718"), S("1799"),
	S("170"), S("17"), S(":"), S(":A1"), S(","), S(" "), S("\t"), S("\r\n"), S("\n"), S("\0"),
	S("<br>"), S("<BR/>"), S("<br />"), S("<br"), S("<b>"), S("</b>"), S("<"), S(">"), S("<html>"),
	S(BOM), S("\xEF\xBB"), S("\xC2\xA0"), S("\xFF"), S("Used"), S("left"), S("REMAINING"),
	S("balance"), S("available"), S("credits"), S("v1"), S("2D"), S("10"), S("90.5"), S(".5"),
	S("-"), S("-7"), S("."), S(";"), S("|"), S("/"), S("="), S("&nbsp;"), S("&#160;"),
};
/* clang-format on */
enum { TOKENS = sizeof tokens / sizeof *tokens, PIECES_MAX = 11, RANDOM_MAX = PIECES_MAX * 9 };

/* The longest token has nine octets. */
static ezsms_slice_t random_body(char *octets)
{
	const uint32_t pieces = random_below(PIECES_MAX + 1);
	size_t length = 0;

	for (uint32_t i = 0; i < pieces; i++) {
		if (random_below(8) == 0) {
			octets[length++] = (char)random_below(256);
		} else {
			const ezsms_slice_t token = tokens[random_below(TOKENS)];
			memcpy(octets + length, token.ptr, token.length);
			length += token.length;
		}
	}
	return (ezsms_slice_t){octets, length};
}

static bool holds(ezsms_slice_t body, const char *digits)
{
	for (size_t i = 0; i + 4 <= body.length; i++) {
		if (memcmp(body.ptr + i, digits, 4) == 0) {
			return true;
		}
	}
	return false;
}

static bool holds_a_rejection(ezsms_slice_t body)
{
	return holds(body, "1702") || holds(body, "1704") || holds(body, "1705") ||
		holds(body, "1706") || holds(body, "1708") || holds(body, "1709");
}

static void check_reply_is_sane(ezsms_slice_t body, const ezsms_reply_t *reply)
{
	check_lies_within(body, reply->message_id);
	CHECK_NUMBER(reply->message_id.ptr != NULL, reply->message_id.length > 0);
	for (size_t i = 0; i < reply->message_id.length; i++) {
		CHECK_NUMBER(0,
			strchr(" \t\n\v\f\r<", reply->message_id.ptr[i]) != NULL &&
				reply->message_id.ptr[i] != '\0');
	}
	switch (reply->meaning) {
		case ACCEPTED:
			CHECK_NUMBER(1, holds(body, "1701") || holds(body, "1707"));
			break;
		case DUPLICATE:
			CHECK_NUMBER(1, holds(body, "1718"));
			break;
		case REJECTED:
			CHECK_NUMBER(1, holds_a_rejection(body));
			break;
		case UNKNOWN:
			break;
	}
	if (reply->code == 0) {
		CHECK_NUMBER(UNKNOWN, reply->meaning);
		CHECK_NUMBER(0, reply->message_id.ptr != NULL);
	}
}

static void check_random_list(ezsms_page_t page, ezsms_slice_t body)
{
	const ezsms_reply_summary_t summary = ezsms_reply_summarize(page, body);
	size_t counts[] = {[ACCEPTED] = 0, [DUPLICATE] = 0, [REJECTED] = 0, [UNKNOWN] = 0};
	ezsms_slice_t rest = body;
	ezsms_reply_t entry;

	for (size_t before = rest.length + 1; ezsms_reply_next(page, &rest, &entry);) {
		check_reply_is_sane(body, &entry);
		check_lies_within(body, rest);
		CHECK_NUMBER(1, rest.length < before);
		if (rest.length >= before) {
			return;
		}
		before = rest.length;
		counts[entry.meaning]++;
	}
	CHECK_NUMBER(counts[ACCEPTED], summary.count[ACCEPTED]);
	CHECK_NUMBER(counts[DUPLICATE], summary.count[DUPLICATE]);
	CHECK_NUMBER(counts[UNKNOWN], summary.count[UNKNOWN]);
	CHECK_NUMBER(counts[REJECTED], summary.count[REJECTED]);
	CHECK_NUMBER(
		counts[ACCEPTED] + counts[DUPLICATE] + counts[UNKNOWN] + counts[REJECTED], summary.entries);
}

/* -12, 12.50 or .5 and nothing else */
static bool is_number(ezsms_slice_t text)
{
	size_t digits = 0, points = 0;

	for (size_t i = 0; i < text.length; i++) {
		const char c = text.ptr[i];
		if (c >= '0' && c <= '9') {
			digits++;
		} else if (c == '.' && i + 1 < text.length) {
			points++;
		} else if (c != '-' || i > 0) {
			return false;
		}
	}
	return digits > 0 && points <= 1;
}

static void check_random_credits(ezsms_slice_t body)
{
	const ezsms_credits_t credits = ezsms_credits_read(body);

	check_lies_within(body, credits.used);
	check_lies_within(body, credits.remaining);
	CHECK_NUMBER(1, !credits.used.ptr || is_number(credits.used));
	CHECK_NUMBER(1, !credits.remaining.ptr || is_number(credits.remaining));
}

static void readers_stand_random_octets(void)
{
	random_state = 0x1702;
	for (unsigned i = 0; i < 200000; i++) {
		char octets[RANDOM_MAX];
		const ezsms_page_t page = (ezsms_page_t)random_below(EZSMS_PAGE_COUNT);
		const ezsms_slice_t made = random_body(octets);

		test_case("random body %u: \"%.*s\"", i, (int)made.length, made.ptr);
		const ezsms_slice_t body = block(made);
		const ezsms_reply_t reply = ezsms_reply_read(page, body);

		check_reply_is_sane(body, &reply);
		check_random_list(page, body);
		check_random_credits(body);
	}
}

TESTS(TEST(accepted_with_an_id), TEST(accepted_without_an_id), TEST(rejected_and_duplicate),
	TEST(unlisted_codes_are_unknown), TEST(anything_else_is_unknown), TEST(each_code_on_each_page),
	TEST(numbers_on_the_credits_page), TEST(lists_are_read_code_by_code),
	TEST(a_listed_code_must_end_too), TEST(summarizes_lists), TEST(summary_keeps_the_first_id),
	TEST(truncation_never_rejects), TEST(readers_stand_random_octets))
