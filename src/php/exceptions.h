/* SPDX-License-Identifier: MIT */
/*
 * The exceptions, one for each thing that a caller may do next. The only file that makes an
 * exception from an outcome.
 */
#ifndef EZSMS_PHP_EXCEPTIONS_H
#define EZSMS_PHP_EXCEPTIONS_H

#include "php.h"
#include "../transport/transaction.h"

extern zend_class_entry *ezsms_ce_EzSmsException;
extern zend_class_entry *ezsms_ce_RejectedException;
extern zend_class_entry *ezsms_ce_NotSentException;
extern zend_class_entry *ezsms_ce_UnknownOutcomeException;
extern zend_class_entry *ezsms_ce_InvalidMessageException;
extern zend_class_entry *ezsms_ce_AcceptedException;
extern zend_class_entry *ezsms_ce_CallbackException;

/* One request, settled, as its exceptions tell of it. */
typedef struct {
	zend_string *seqno;                     /* may be NULL */
	const ezsms_transaction_t *transaction; /* NULL: memory was out before there was one */
	const ezsms_pair_t *pairs; /* what the request carried, to be masked in what came back */
	size_t count;
} ezsms_failure_t;

void ezsms_exceptions_register(void);

/* Throws for any outcome but ACCEPTED. */
void ezsms_throw_outcome(const ezsms_failure_t *failure);

/*
 * While a call is under way, what an observer or a signal handler throws is set aside. At its end
 * it is thrown again, with the outcome of the call at the end of its previous exceptions: what was
 * thrown meanwhile, or an AcceptedException that takes over what would have been given back.
 */
void ezsms_exception_set_aside(zend_object **aside);
void ezsms_exception_chain(zend_object **aside, zend_object *exception);
void ezsms_exception_throw_again(zend_object *aside, zval *value);

/* Takes the exception away that has been thrown; the reference is the caller's. */
zend_object *ezsms_exception_take(void);

/* Replaces what has been thrown by an InvalidMessageException with it as its previous one. */
void ezsms_throw_invalid_message(void);

/* `field` may be NULL and `found` absent. */
void ezsms_throw_callback(const char *message, const char *field, ezsms_slice_t found, zval *raw);

#endif
