/* SPDX-License-Identifier: MIT */
/*
 * EzSms\DeliveryReport, from a callback that has been read.
 */
#ifndef EZSMS_PHP_DELIVERY_REPORT_H
#define EZSMS_PHP_DELIVERY_REPORT_H

#include "php.h"

extern zend_class_entry *ezsms_ce_DeliveryReport;

void ezsms_delivery_report_register(void);

#endif
