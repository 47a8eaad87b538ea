/* SPDX-License-Identifier: MIT */
#include "test.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct test_block {
	struct test_block *next;
	void *octets;
} test_block_t;

static test_suite_t *suites;
static test_block_t *blocks;
static char label[160];
static bool failing, skipping;

void test_enter(test_suite_t *suite)
{
	suite->next = suites;
	suites = suite;
}

static void *allocate(size_t size)
{
	void *p = malloc(size);

	if (!p) {
		fputs("out of memory\n", stderr);
		exit(2);
	}
	return p;
}

static void free_blocks(void)
{
	while (blocks) {
		test_block_t *block = blocks;

		blocks = block->next;
		free(block->octets);
		free(block);
	}
}

void *test_block(const void *copy, size_t length)
{
	test_block_t *block = allocate(sizeof *block);
	/* A sanitizer lets the one octet of malloc(0) pass; the end of a larger block it watches. */
	const size_t before = length ? 0 : 1;

	*block = (test_block_t){blocks, allocate(before + length)};
	blocks = block;
	if (copy && length) {
		memcpy(block->octets, copy, length);
	}
	return (char *)block->octets + before;
}

void test_case(const char *format, ...)
{
	va_list arguments;

	free_blocks();
	va_start(arguments, format);
	vsnprintf(label, sizeof label, format, arguments);
	va_end(arguments);
}

void test_skip(const char *why)
{
	skipping = true;
	printf("skipped: %s\n", why);
}

static void begin_failure(const char *file, int line, const char *what)
{
	failing = true;
	printf("%s:%d: %s%s%s: ", file, line, label, *label ? ": " : "", what);
}

void test_check_number(
	const char *file, int line, const char *what, intmax_t expected, intmax_t actual)
{
	if (expected != actual) {
		begin_failure(file, line, what);
		printf("expected %jd, actual %jd\n", expected, actual);
	}
}

static void print_octets(const char *name, const unsigned char *octets, size_t length)
{
	printf("%s %zu octets", name, length);
	for (size_t i = 0; i < length && i < 32; i++) {
		printf(" %02X", octets[i]);
	}
	if (length > 32) {
		printf(" ...");
	}
}

void test_check_octets(const char *file, int line, const char *what, const void *expected,
	size_t expected_length, const void *actual, size_t length)
{
	if (length != expected_length || (length && memcmp(expected, actual, length) != 0)) {
		begin_failure(file, line, what);
		print_octets("expected", expected, expected_length);
		print_octets(", actual", actual, length);
		putchar('\n');
	}
}

void test_check_string(
	const char *file, int line, const char *what, const char *expected, const char *actual)
{
	if (!actual || strcmp(expected, actual) != 0) {
		begin_failure(file, line, what);
		printf("expected \"%s\", actual \"%s\"\n", expected, actual ? actual : "(null)");
	}
}

static void run(const test_t *test)
{
	failing = skipping = false;
	label[0] = '\0';
	test->run();
	free_blocks();
	if (failing) {
		printf("failed: %s\n", test->name);
	}
}

int main(void)
{
	size_t passed = 0, failed = 0, skipped = 0;

	/* What was found before a crash must not be lost in a buffer. */
	setvbuf(stdout, NULL, _IOLBF, 0);
	for (const test_suite_t *suite = suites; suite; suite = suite->next) {
		for (size_t i = 0; i < suite->count; i++) {
			run(&suite->tests[i]);
			failed += failing;
			skipped += !failing && skipping;
			passed += !failing && !skipping;
		}
	}
	printf("%zu passed, %zu failed, %zu skipped\n", passed, failed, skipped);
	return failed || !passed;
}
