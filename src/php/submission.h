/* SPDX-License-Identifier: MIT */
/*
 * A message that has been checked: what EzSms\Message holds, and what each sending method makes
 * from its arguments. One implementation serves both, so their checks can't drift apart.
 */
#ifndef EZSMS_PHP_SUBMISSION_H
#define EZSMS_PHP_SUBMISSION_H

#include "php.h"
#include "../protocol/dialect.h"

typedef struct {
	ezsms_page_t page;
	int type;             /* an ezsms_message_type_t; 0 on the barcode page */
	zend_object *format;  /* a case of BarcodeFormat, or NULL; not counted: its enum holds it */
	zend_string *mobile;  /* cleaned numbers, joined by commas */
	zend_string *content; /* UTF-8, or octets with the UDH in front */
	zend_string *sender;  /* NULL: the client's */
	zend_string *seqno;   /* NULL: none */
	bool is_seqno_generated;
	size_t recipients;
	size_t segments; /* for each recipient */
} ezsms_submission_t;

/*
 * Each parses the arguments of the methods of its kind and fills in *submission. On false an
 * exception has been thrown and there is nothing to free.
 */
bool ezsms_submission_parse_text(INTERNAL_FUNCTION_PARAMETERS, ezsms_submission_t *submission);
bool ezsms_submission_parse_binary(INTERNAL_FUNCTION_PARAMETERS, ezsms_submission_t *submission);
bool ezsms_submission_parse_barcode(INTERNAL_FUNCTION_PARAMETERS, ezsms_submission_t *submission);
bool ezsms_submission_parse_broadcast(INTERNAL_FUNCTION_PARAMETERS, ezsms_submission_t *submission);

void ezsms_submission_free(ezsms_submission_t *submission);

/* The seqno to send with: a checked one, a generated one for NULL, NULL for ''. False with an
 * exception. */
bool ezsms_seqno_settle(uint32_t argument, zend_string **seqno, zend_string *given);

bool ezsms_sender_settle(uint32_t argument, zend_string **sender, zend_string *given);

#endif
