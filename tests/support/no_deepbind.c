/* SPDX-License-Identifier: MIT */
/*
 * To be preloaded before AddressSanitizer: PHP loads its modules with RTLD_DEEPBIND, which binds them past the
 * sanitizer's own malloc(), and the sanitizer then refuses to run.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stddef.h>

void *dlopen(const char *file, int mode)
{
	static void *(*next)(const char *, int);

	if (!next) {
		*(void **)&next = dlsym(RTLD_NEXT, "dlopen");
	}
	return next(file, mode & ~RTLD_DEEPBIND);
}
