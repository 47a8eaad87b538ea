/* SPDX-License-Identifier: MIT */
/*
 * The native enums, registered from the tables of the lower rooms.
 */
#ifndef EZSMS_PHP_ENUMS_H
#define EZSMS_PHP_ENUMS_H

#include "php.h"
#include "../protocol/slice.h"
#include "../protocol/spec.h"
#include "../text/segments.h"

extern zend_class_entry *ezsms_ce_MessageType;
extern zend_class_entry *ezsms_ce_BarcodeFormat;
extern zend_class_entry *ezsms_ce_ReturnCode;
extern zend_class_entry *ezsms_ce_DeliveryStatus;
extern zend_class_entry *ezsms_ce_Alphabet;
extern zend_class_entry *ezsms_ce_Charset;
extern zend_class_entry *ezsms_ce_Method;
extern zend_class_entry *ezsms_ce_Outcome;
extern zend_class_entry *ezsms_ce_Phase;

/* What an incoming text was decoded from. */
typedef enum { EZSMS_CHARSET_UTF16, EZSMS_CHARSET_UTF8, EZSMS_CHARSET_WINDOWS1252 } ezsms_charset_t;

void ezsms_enums_register(void);

/* Into a zval: the case with that value, or null where there is none. */
void ezsms_enum_of_long(zval *zv, zend_class_entry *ce, zend_long value);

/* Into a zval: the n-th case of an enum that was registered from a table. */
void ezsms_enum_of_alphabet(zval *zv, ezsms_alphabet_t alphabet);
void ezsms_enum_of_outcome(zval *zv, int kind);
void ezsms_enum_of_phase(zval *zv, int phase);
void ezsms_enum_of_status(zval *zv, ezsms_delivery_status_t status);
void ezsms_enum_of_charset(zval *zv, ezsms_charset_t charset);

/* What a case stands for, whatever has been done to it. */
ezsms_slice_t ezsms_barcode_format_of_enum(const zend_object *enum_case);
/* EZSMS_ALPHABET_AUTO for NULL. */
ezsms_alphabet_t ezsms_alphabet_of_enum(const zend_object *enum_case);
ezsms_delivery_status_t ezsms_status_of_enum(const zend_object *enum_case);
bool ezsms_method_is_get(const zend_object *enum_case);

#endif
