/* SPDX-License-Identifier: MIT */
/*
 * EzSms\IncomingMessage, from a callback that has been read.
 */
#ifndef EZSMS_PHP_INCOMING_MESSAGE_H
#define EZSMS_PHP_INCOMING_MESSAGE_H

#include "php.h"

extern zend_class_entry *ezsms_ce_IncomingMessage;

void ezsms_incoming_message_register(void);

#endif
