/* SPDX-License-Identifier: MIT */
/*
 * The native enums, registered from the tables of the lower rooms.
 */
#ifndef EZSMS_PHP_ENUMS_H
#define EZSMS_PHP_ENUMS_H

#include "php.h"
#include "../text/segments.h"

extern zend_class_entry *ezsms_ce_MessageType;
extern zend_class_entry *ezsms_ce_BarcodeFormat;
extern zend_class_entry *ezsms_ce_ReturnCode;
extern zend_class_entry *ezsms_ce_DeliveryStatus;
extern zend_class_entry *ezsms_ce_Alphabet;
extern zend_class_entry *ezsms_ce_Method;
extern zend_class_entry *ezsms_ce_Phase;

void ezsms_enums_register(void);

/* Into a zval: the case with that value, or null where there is none. */
void ezsms_enum_of_long(zval *zv, zend_class_entry *ce, zend_long value);

/* Into a zval: the n-th case of an enum that was registered from a table. */
void ezsms_enum_of_alphabet(zval *zv, ezsms_alphabet_t alphabet);
void ezsms_enum_of_phase(zval *zv, int phase);

/* The value of a string-backed case. */
zend_string *ezsms_enum_string(zend_object *enum_case);

/* EZSMS_ALPHABET_AUTO for NULL. */
ezsms_alphabet_t ezsms_alphabet_of_enum(zend_object *enum_case);
bool ezsms_method_is_get(zend_object *enum_case);

#endif
