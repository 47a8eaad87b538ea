/* SPDX-License-Identifier: MIT */
/*
 * To be preloaded: a resolver that hangs and fails on demand, whatever resolver the machine has.
 *
 *   slow.invalid      is looked for during 20 seconds, and not found
 *   gateway.invalid   is this machine; not found while there is a file by the name in EZSMS_FAULTS_DENIED
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints,
	struct addrinfo **result)
{
	static int (*next)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
	const char *denied = getenv("EZSMS_FAULTS_DENIED");

	if (!next) {
		*(void **)&next = dlsym(RTLD_NEXT, "getaddrinfo");
	}
	if (node && strcmp(node, "slow.invalid") == 0) {
		sleep(20);
		return EAI_NONAME;
	}
	if (node && strcmp(node, "gateway.invalid") == 0) {
		if (denied && access(denied, F_OK) == 0) {
			return EAI_NONAME;
		}
		node = "127.0.0.1";
	}
	return next(node, service, hints, result);
}
