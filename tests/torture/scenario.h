/* SPDX-License-Identifier: MIT */
/*
 * What is tried: one send under one set of circumstances, or the reading of one URL. A trial does
 * it with the nth allocation failing, and checks that what came of it is honest: that it agrees
 * with what the gateway saw, that nothing is left behind, and that the next send works.
 */
#ifndef EZSMS_TORTURE_SCENARIO_H
#define EZSMS_TORTURE_SCENARIO_H

#include "gateway.h"
#include "memory.h"
#include "send.h"

/* How the gateway is reached. */
typedef enum {
	ROUTE_ADDRESS,
	ROUTE_NAME,           /* which has to be resolved, in libcurl's thread */
	ROUTE_PROXY,          /* for https through a tunnel */
	ROUTE_PASSWORD_PROXY, /* which wants to know who asks */
	ROUTE_SECURE_PROXY    /* which is spoken to by https itself */
} route_t;

typedef enum { READ_NOTHING, READ_BASE_URL, READ_PROXY, READ_DSN } reading_t;

typedef struct {
	const char *group; /* for the reader of the summary */
	reading_t reading; /* a URL instead of a send */
	const char *url;
	bool is_valid;

	kind_t kind;
	bool get, tls, has_seqno;
	bool is_reused; /* the second send over a kept connection */
	bool is_other;  /* which another client made before, with settings of its own */
	route_t route;
	gateway_plan_t plan;
	unsigned retries;
	memory_mode_t mode;
} scenario_t;

/* Into *label, which is the same for no two of them. */
void scenario_label(const scenario_t *scenario, char *label, size_t size);

/*
 * With the nth allocation failing, or none for 0: the gateway then learns what the request looks
 * like. Returns how many allocations failed.
 */
unsigned long scenario_try(const scenario_t *scenario, const gateway_t *gateway, unsigned long nth);

/* Says what is wrong with the trial that is under way. */
__attribute__((format(printf, 1, 2))) void scenario_fail(const char *format, ...);

/* How many trials have failed. */
unsigned scenario_failures(void);

/* The trial of a URL, in url.c. */
void url_read(const scenario_t *scenario, unsigned long nth);

#endif
