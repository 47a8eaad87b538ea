/* SPDX-License-Identifier: MIT */
/*
 * The gateway that is sent to: gateway.php in a process of its own, and how to ask it what it saw.
 * None of it allocates, so that it may be asked while memory is out.
 */
#ifndef EZSMS_TORTURE_GATEWAY_H
#define EZSMS_TORTURE_GATEWAY_H

#include <stdbool.h>
#include <sys/types.h>

typedef struct {
	pid_t pid;
	int in, out; /* its standard input and output */
	unsigned http, https;
	char ca_bundle[256];
} gateway_t;

/* What it does with the requests that come: see gateway.php. */
typedef enum { PLAN_ANSWER, PLAN_DROP, PLAN_REFUSE } gateway_plan_t;
typedef enum { REQUESTS_ANY, REQUESTS_LEARN, REQUESTS_COMPARE } gateway_requests_t;

/* What it saw since it was told to begin. */
typedef struct {
	unsigned octets;   /* of requests, complete or not */
	unsigned requests; /* complete ones */
	unsigned accepted, duplicates, refused;
	unsigned bare;    /* requests as they were learnt, but without their query */
	unsigned past;    /* requests that should have come through the proxy */
	unsigned strange; /* requests that are not what was learnt, octet for octet */
} gateway_seen_t;

/* Failures end the program. One that isn't closed ends with this process. */
void gateway_open(gateway_t *gateway);
void gateway_close(const gateway_t *gateway);

void gateway_begin(const gateway_t *gateway, gateway_plan_t plan, gateway_requests_t requests);
gateway_seen_t gateway_report(const gateway_t *gateway);

#endif
