/* SPDX-License-Identifier: MIT */
/*
 * The harness of the core's tests. A test is a function of checks, all of which run; a file ends
 * with TESTS(TEST(function), ...), which enters itself before main.
 */
#ifndef EZSMS_TEST_H
#define EZSMS_TEST_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
	const char *name;
	void (*run)(void);
} test_t;

typedef struct test_suite {
	const test_t *tests;
	size_t count;
	struct test_suite *next;
} test_suite_t;

void test_enter(test_suite_t *suite);

#define TEST(function) \
	{ \
		.name = #function, .run = function \
	}
#define TESTS(...) \
	static const test_t tests_of_file[] = {__VA_ARGS__}; \
	__attribute__((constructor)) static void enter_tests_of_file(void) \
	{ \
		static test_suite_t suite = { \
			tests_of_file, sizeof tests_of_file / sizeof *tests_of_file, NULL}; \
		test_enter(&suite); \
	}

/* The expected value first; a failing check prints one line, and its test goes on. */
#define CHECK_NUMBER(expected, actual) \
	test_check_number(__FILE__, __LINE__, #actual, (intmax_t)(expected), (intmax_t)(actual))
#define CHECK_OCTETS(expected, expected_length, actual, length) \
	test_check_octets(__FILE__, __LINE__, #actual, expected, expected_length, actual, length)
#define CHECK_STRING(expected, actual) \
	test_check_string(__FILE__, __LINE__, #actual, expected, actual)

void test_check_number(const char *file, int line, const char *what, intmax_t, intmax_t);
void test_check_octets(
	const char *file, int line, const char *what, const void *, size_t, const void *, size_t);
void test_check_string(const char *file, int line, const char *what, const char *, const char *);

/* Begins a case: its label stands in the failures from here on; older blocks are freed. */
__attribute__((format(printf, 1, 2))) void test_case(const char *label, ...);

/* A heap block of exactly this size: a sanitizer sees the first octet past it. copy may be NULL. */
void *test_block(const void *copy, size_t length);

void test_skip(const char *why);

#endif
