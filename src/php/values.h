/* SPDX-License-Identifier: MIT */
/*
 * The readonly values that the extension gives back. Their properties are filled in by slot: the
 * order in values.stub.php is the order here.
 */
#ifndef EZSMS_PHP_VALUES_H
#define EZSMS_PHP_VALUES_H

#include "php.h"
#include "../protocol/credits.h"
#include "../protocol/reply.h"
#include "../transport/transaction.h"
#include "../text/segments.h"

extern zend_class_entry *ezsms_ce_Receipt;
extern zend_class_entry *ezsms_ce_Credits;
extern zend_class_entry *ezsms_ce_Segments;
extern zend_class_entry *ezsms_ce_Reply;
extern zend_class_entry *ezsms_ce_Attempt;

typedef struct {
	int code;
	ezsms_slice_t message_id;
	zend_string *seqno; /* may be NULL */
	int type;           /* 0: none */
	size_t recipients;
	size_t segments;
	unsigned attempts;
	bool duplicate;
	zval codes; /* an array, which the receipt takes over */
} ezsms_receipt_t;

void ezsms_values_register(void);

void ezsms_receipt_create(zval *zv, const ezsms_receipt_t *receipt);
void ezsms_credits_create(zval *zv, ezsms_credits_t credits, ezsms_slice_t raw);
void ezsms_segments_create(zval *zv, const ezsms_segments_t *segments, const char *text);
void ezsms_reply_create(
	zval *zv, ezsms_reply_t reply, ezsms_slice_t body, long http_status, unsigned attempts);

/* Of an attempt that is over and not settled yet. */
void ezsms_attempt_create(zval *zv, ezsms_slice_t page, const ezsms_transaction_t *transaction);

#endif
