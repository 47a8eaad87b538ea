/* SPDX-License-Identifier: MIT */
/*
 * EzSms\Message: a submission that PHP holds.
 */
#ifndef EZSMS_PHP_MESSAGE_H
#define EZSMS_PHP_MESSAGE_H

#include "submission.h"

extern zend_class_entry *ezsms_ce_Message;

typedef struct {
	ezsms_submission_t submission; /* a null mobile: never constructed */
	zend_object std;
} ezsms_message_t;

static inline ezsms_message_t *ezsms_message_from_obj(zend_object *object)
{
	return (ezsms_message_t *)((char *)object - offsetof(ezsms_message_t, std));
}

void ezsms_message_register(void);

/* Message::text() */
zend_function *ezsms_message_text_function(void);

#endif
