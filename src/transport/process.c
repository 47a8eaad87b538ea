/* SPDX-License-Identifier: MIT */
/* For MADV_WIPEONFORK. */
#ifndef _GNU_SOURCE
#	define _GNU_SOURCE
#endif

#include "process.h"

#include <stddef.h>
#ifdef _WIN32
#	include <process.h>
#	define getpid _getpid
#else
#	include <sys/mman.h>
#	include <unistd.h>
#endif

/*
 * The kernel's numbers tell processes apart only within a namespace: the first process of each is
 * 1, and a container's may well fork into another. So where there is such a thing, a page of memory
 * that no child inherits tells of each fork; it takes no system call, either.
 */
#ifdef MADV_WIPEONFORK
enum { MARK_SIZE = 1 }; /* rounded up to a page */

static unsigned char *mark;
static uint32_t forks;

void ezsms_process_open(void)
{
	void *page = mmap(NULL, MARK_SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (page == MAP_FAILED) {
		return;
	}
	if (madvise(page, MARK_SIZE, MADV_WIPEONFORK) != 0) {
		munmap(page, MARK_SIZE);
		return;
	}
	mark = page;
	*mark = 1;
}

void ezsms_process_close(void)
{
	if (mark) {
		munmap(mark, MARK_SIZE);
		mark = NULL;
	}
}

/* A child has one thread, so none is in the way of the first one that asks there. */
uint32_t ezsms_process_id(void)
{
	if (!mark) {
		return (uint32_t)getpid();
	}
	if (!*mark) {
		*mark = 1;
		forks++;
	}
	return forks;
}
#else
void ezsms_process_open(void)
{
}

void ezsms_process_close(void)
{
}

uint32_t ezsms_process_id(void)
{
	return (uint32_t)getpid();
}
#endif
