/* SPDX-License-Identifier: MIT */
/*
 * The C library's resolver, for a name that no machine knows. This one stands in the program
 * itself, where libcurl finds it first.
 */
#ifndef _GNU_SOURCE
#	define _GNU_SOURCE /* RTLD_NEXT */
#endif
#include <dlfcn.h>
#include <netdb.h>
#include <string.h>

typedef int (*getaddrinfo_t)(
	const char *, const char *, const struct addrinfo *, struct addrinfo **);

int getaddrinfo(
	const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **found)
{
	getaddrinfo_t next;

	/* Not a cast: C doesn't let a pointer to data be one to a function. */
	*(void **)&next = dlsym(RTLD_NEXT, "getaddrinfo");
	return next(
		node && strcmp(node, "gateway.test") == 0 ? "127.0.0.1" : node, service, hints, found);
}
