/* SPDX-License-Identifier: MIT */
#include "test.h"
#include "protocol/markup.h"

/* What is left of a text that was skipped, in a block of its own size. */
static void check_rest(ezsms_slice_t (*skip)(ezsms_slice_t), const char *text, const char *rest)
{
	const size_t length = strlen(text);

	test_case("%s", text);
	const ezsms_slice_t in = {test_block(text, length), length};
	const ezsms_slice_t left = skip(in);
	CHECK_OCTETS(rest, strlen(rest), left.ptr, left.length);
	/* It is the end of what was given, and nothing else. */
	CHECK_NUMBER(length, (left.ptr - in.ptr) + (ptrdiff_t)left.length);
}

static void skips_one_tag(void)
{
	check_rest(ezsms_skip_tag, "", "");
	check_rest(ezsms_skip_tag, "1701", "1701");
	check_rest(ezsms_skip_tag, " <p>", " <p>");
	check_rest(ezsms_skip_tag, "<p>1701", "1701");
	check_rest(ezsms_skip_tag, "<p><b>1701", "<b>1701");
	check_rest(ezsms_skip_tag, "</p>", "");
	check_rest(ezsms_skip_tag, "<", "");
	check_rest(ezsms_skip_tag, "<p 1701", "");
}

/* A number in a script or a style is none of the page's. */
static void skips_what_scripts_and_styles_enclose(void)
{
	check_rest(ezsms_skip_tag, "<script>1702</script>1701", "1701");
	check_rest(ezsms_skip_tag, "<SCRIPT type='x'>if (1 > 2) 1702</Script >1701", "1701");
	check_rest(ezsms_skip_tag, "<style>a{1702}</style>1701", "1701");
	check_rest(ezsms_skip_tag, "<STYLE>a > b</STYLE>1701", "1701");
	check_rest(ezsms_skip_tag, "<script>1702</style>1702</script>1701", "1701");
	check_rest(ezsms_skip_tag, "<script>1702</scripts>1702</script>1701", "1701");
	check_rest(ezsms_skip_tag, "<script>1702", "");
	check_rest(ezsms_skip_tag, "<script", "");
	check_rest(ezsms_skip_tag, "<script>1702</script", "");
	/* Another name that begins so. */
	check_rest(ezsms_skip_tag, "<scripts>1701</script>", "1701</script>");
	check_rest(ezsms_skip_tag, "<styles>1701", "1701");
}

static void skips_one_line_break(void)
{
	check_rest(ezsms_skip_line_break, "<br>1701", "1701");
	check_rest(ezsms_skip_line_break, "<BR/>1701", "1701");
	check_rest(ezsms_skip_line_break, "<Br /><br>1701", "<br>1701");
	check_rest(ezsms_skip_line_break, "<b>1701", "<b>1701");
	check_rest(ezsms_skip_line_break, "<brand>1701", "<brand>1701");
	check_rest(ezsms_skip_line_break, "1701<br>", "1701<br>");
	check_rest(ezsms_skip_line_break, "", "");
	check_rest(ezsms_skip_line_break, "<br", "");
}

static void skips_marks(void)
{
	check_rest(ezsms_skip_mark,
		"\xEF\xBB\xBF"
		"1701",
		"1701");
	check_rest(ezsms_skip_mark, " \t\r\n\xEF\xBB\xBF\v\f1701 ", "1701 ");
	check_rest(ezsms_skip_mark,
		"\xEF\xBB\xBF\xEF\xBB\xBF"
		"1701",
		"\xEF\xBB\xBF"
		"1701");
	check_rest(ezsms_skip_mark, "\xEF\xBB", "\xEF\xBB");
	check_rest(ezsms_skip_space, " \xC2\xA0", "\xC2\xA0");
}

static void other_letters_have_no_other_case(void)
{
	const struct {
		const char *a, *b;
		bool same;
	} cases[] = {{"", "", true}, {"Left", "lEFT", true}, {"@", "`", false}, {"[", "{", false},
		{"\xC3\x89", "\xC3\xA9", false}, {"a", "ab", false}, {"z", "Z", true}, {"a", "b", false}};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const size_t a = strlen(cases[i].a), b = strlen(cases[i].b);
		test_case("%s and %s", cases[i].a, cases[i].b);
		CHECK_NUMBER(cases[i].same,
			ezsms_equals_ignoring_case((ezsms_slice_t){test_block(cases[i].a, a), a},
				(ezsms_slice_t){test_block(cases[i].b, b), b}));
	}
}

TESTS(TEST(skips_one_tag), TEST(skips_what_scripts_and_styles_enclose), TEST(skips_one_line_break),
	TEST(skips_marks), TEST(other_letters_have_no_other_case))
