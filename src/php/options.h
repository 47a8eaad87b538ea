/* SPDX-License-Identifier: MIT */
/*
 * EzSms\Options, and what a client takes from it.
 */
#ifndef EZSMS_PHP_OPTIONS_H
#define EZSMS_PHP_OPTIONS_H

#include "php.h"
#include "../protocol/dialect.h"

extern zend_class_entry *ezsms_ce_Options;

/* Everything resolved: the ini settings stand in for what was left out. Owns its strings. */
typedef struct {
	long timeout;         /* milliseconds */
	long connect_timeout; /* milliseconds */
	unsigned retries;
	bool get;
	bool persistent;
	zend_string *ca_bundle;                              /* may be NULL */
	zend_string *proxy;                                  /* may be NULL */
	size_t max_segments;                                 /* 0: no limit */
	zval observer;                                       /* a closure, or null */
	bool seqno;                                          /* generated where none is given */
	zend_string *page_names[EZSMS_PAGE_COUNT];           /* NULL: the specification's */
	zend_string *parameter_names[EZSMS_PARAMETER_COUNT]; /* likewise */
} ezsms_options_t;

void ezsms_options_register(void);

/* Whether a time-out is one: more than nothing, and no more than libcurl can hold. */
bool ezsms_seconds_are_valid(double seconds);

/* From an Options object, or with all defaults from NULL. False, with an exception, for bad
 * settings. */
bool ezsms_options_read(ezsms_options_t *options, zend_object *object);
void ezsms_options_free(ezsms_options_t *options);

/* The names in use; they live as long as the options. */
ezsms_dialect_t ezsms_options_dialect(const ezsms_options_t *options);

#endif
