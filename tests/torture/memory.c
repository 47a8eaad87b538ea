/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include <curl/curl.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

/* What the linker leaves under the names of the C library's own. */
void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void __real_free(void *block);

void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);
char *__wrap_strdup(const char *string);
char *__wrap_strndup(const char *string, size_t length);
void __wrap_free(void *block);

static atomic_bool counting;
static atomic_ulong counted, failures;
static atomic_long blocks, octets;
static memory_mode_t mode;
static unsigned long nth;
static atomic_bool failed_in_libcurl;

void memory_failed(void)
{
	atomic_fetch_add(&failures, 1);
}

static bool is_out(bool in_libcurl)
{
	if (!atomic_load(&counting)) {
		return false;
	}
	const unsigned long number = atomic_fetch_add(&counted, 1) + 1;
	if (nth == 0 || number < nth || (number > nth && mode == MEMORY_OUT_ONCE)) {
		return false;
	}
	if (number == nth) {
		failed_in_libcurl = in_libcurl;
	}
	memory_failed();
	return true;
}

static void *entered(void *block)
{
	if (block) {
		atomic_fetch_add(&blocks, 1);
		atomic_fetch_add(&octets, (long)malloc_usable_size(block));
	}
	return block;
}

static void *moved(void *block, size_t size)
{
	const long before = block ? (long)malloc_usable_size(block) : 0;
	void *now = entered(__real_realloc(block, size));

	if (now && block) {
		atomic_fetch_sub(&blocks, 1);
		atomic_fetch_sub(&octets, before);
	}
	return now;
}

static char *copied(const char *string, size_t length)
{
	char *copy = entered(__real_malloc(length + 1));

	if (copy) {
		memcpy(copy, string, length);
		copy[length] = '\0';
	}
	return copy;
}

void *__wrap_malloc(size_t size)
{
	return is_out(false) ? NULL : entered(__real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size)
{
	return is_out(false) ? NULL : entered(__real_calloc(count, size));
}

void *__wrap_realloc(void *block, size_t size)
{
	return is_out(false) ? NULL : moved(block, size);
}

char *__wrap_strdup(const char *string)
{
	return is_out(false) ? NULL : copied(string, strlen(string));
}

char *__wrap_strndup(const char *string, size_t length)
{
	return is_out(false) ? NULL : copied(string, strnlen(string, length));
}

void __wrap_free(void *block)
{
	if (block) {
		atomic_fetch_sub(&blocks, 1);
		atomic_fetch_sub(&octets, (long)malloc_usable_size(block));
		__real_free(block);
	}
}

static void *libcurl_malloc(size_t size)
{
	return is_out(true) ? NULL : entered(__real_malloc(size));
}

static void *libcurl_calloc(size_t count, size_t size)
{
	return is_out(true) ? NULL : entered(__real_calloc(count, size));
}

static void *libcurl_realloc(void *block, size_t size)
{
	return is_out(true) ? NULL : moved(block, size);
}

static char *libcurl_strdup(const char *string)
{
	return is_out(true) ? NULL : copied(string, strlen(string));
}

bool memory_give_to_libcurl(void)
{
	return curl_global_init_mem(CURL_GLOBAL_ALL, libcurl_malloc, __wrap_free, libcurl_realloc,
			   libcurl_strdup, libcurl_calloc) == CURLE_OK;
}

void memory_fail(memory_mode_t how, unsigned long which)
{
	mode = how;
	nth = which;
	atomic_store(&counted, 0);
	atomic_store(&failures, 0);
	failed_in_libcurl = false;
	atomic_store(&counting, true);
}

void memory_pause(void)
{
	atomic_store(&counting, false);
}

void memory_resume(void)
{
	atomic_store(&counting, true);
}

unsigned long memory_relax(void)
{
	atomic_store(&counting, false);
	return atomic_load(&failures);
}

bool memory_failed_in_libcurl(void)
{
	return failed_in_libcurl;
}

memory_live_t memory_live(void)
{
	return (memory_live_t){atomic_load(&blocks), atomic_load(&octets)};
}
