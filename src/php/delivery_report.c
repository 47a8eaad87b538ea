/* SPDX-License-Identifier: MIT */
#include "delivery_report.h"
#include "callback.h"
#include "dump.h"
#include "enums.h"
#include "slots.h"
#include "strings.h"
#include "zend_exceptions.h"
#include "../../stubs/delivery_report.arginfo.h"

zend_class_entry *ezsms_ce_DeliveryReport;
static zend_object_handlers report_handlers;

/* The order of the properties in delivery_report.stub.php. */
enum { SLOT_MESSAGE_ID, SLOT_SENDER, SLOT_STATUS, SLOT_STATUS_CODE, SLOT_RAW, SLOT_EXTRA };

/* The site's own secret is among the parameters. */
static HashTable *report_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	static const char *const masked[] = {"sender", "raw", "extra", NULL};

	return ezsms_dump(object, purpose, masked);
}

static zend_object *report_create(zend_class_entry *ce)
{
	return ezsms_masked_object_create(ce, &report_handlers);
}

void ezsms_delivery_report_register(void)
{
	ezsms_ce_DeliveryReport = register_class_EzSms_DeliveryReport();
	ezsms_ce_DeliveryReport->create_object = report_create;
	ezsms_masked_handlers_init(&report_handlers, report_properties_for);
}

ZEND_METHOD(EzSms_DeliveryReport, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

static void create(zval *zv, ezsms_reading_t *reading)
{
	const ezsms_slice_t *values = reading->fields.values;
	const int code = ezsms_reading_number(reading, EZSMS_REPORT_STATUS);

	if (code < 0) {
		return;
	}
	object_init_ex(zv, ezsms_ce_DeliveryReport);
	zval *slots = OBJ_PROP_NUM(Z_OBJ_P(zv), 0);
	ezsms_zval_of(&slots[SLOT_MESSAGE_ID], values[EZSMS_REPORT_MESSAGE_ID]);
	ezsms_zval_of(&slots[SLOT_SENDER], values[EZSMS_REPORT_SENDER]);
	ezsms_enum_of_status(&slots[SLOT_STATUS], ezsms_status_of_code(code));
	ZVAL_LONG(&slots[SLOT_STATUS_CODE], code);
	ZVAL_COPY(&slots[SLOT_RAW], &reading->raw);
	ZVAL_COPY(&slots[SLOT_EXTRA], &reading->extra);
}

static const ezsms_callback_kind_t kind = {
	"delivery report", ezsms_report_names, EZSMS_REPORT_COUNT, create};

ZEND_METHOD(EzSms_DeliveryReport, fromRequest)
{
	ezsms_callback_from_request(INTERNAL_FUNCTION_PARAM_PASSTHRU, &kind);
}

ZEND_METHOD(EzSms_DeliveryReport, fromQuery)
{
	ezsms_callback_from_query(INTERNAL_FUNCTION_PARAM_PASSTHRU, &kind);
}

ZEND_METHOD(EzSms_DeliveryReport, fromArray)
{
	ezsms_callback_from_array(INTERNAL_FUNCTION_PARAM_PASSTHRU, &kind);
}

/* By way of the code, which was read together with the enum. */
static ezsms_delivery_status_t status_of(const zend_object *report)
{
	return ezsms_status_of_code((int)Z_LVAL_P(ezsms_slot(report, SLOT_STATUS_CODE)));
}

/* NULL, with an exception, for one that was never made by us, or that has been tampered with. */
static const zend_object *constructed(const zend_object *report)
{
	if (!ezsms_slot_is(report, SLOT_STATUS_CODE, MAY_BE_LONG) ||
		!ezsms_slot_is(report, SLOT_MESSAGE_ID, MAY_BE_STRING)) {
		zend_throw_error(
			NULL, "EzSms\\DeliveryReport has not been constructed, or has been changed");
		return NULL;
	}
	return report;
}

ZEND_METHOD(EzSms_DeliveryReport, isFinal)
{
	ZEND_PARSE_PARAMETERS_NONE();
	const zend_object *report = constructed(Z_OBJ_P(ZEND_THIS));
	if (report) {
		RETURN_BOOL(ezsms_status_is_final(status_of(report)));
	}
}

ZEND_METHOD(EzSms_DeliveryReport, isDelivered)
{
	ZEND_PARSE_PARAMETERS_NONE();
	const zend_object *report = constructed(Z_OBJ_P(ZEND_THIS));
	if (report) {
		RETURN_BOOL(status_of(report) == EZSMS_STATUS_DELIVERED);
	}
}

static bool is_same_message(const zend_object *a, const zend_object *b)
{
	return zend_string_equals(
		Z_STR_P(ezsms_slot(a, SLOT_MESSAGE_ID)), Z_STR_P(ezsms_slot(b, SLOT_MESSAGE_ID)));
}

ZEND_METHOD(EzSms_DeliveryReport, supersedes)
{
	zend_object *other_report = NULL, *other_status = NULL;
	zval *other;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(other)
	ZEND_PARSE_PARAMETERS_END();

	if (Z_TYPE_P(other) == IS_OBJECT && Z_OBJCE_P(other) == ezsms_ce_DeliveryReport) {
		other_report = Z_OBJ_P(other);
	} else if (Z_TYPE_P(other) == IS_OBJECT && Z_OBJCE_P(other) == ezsms_ce_DeliveryStatus) {
		other_status = Z_OBJ_P(other);
	} else if (Z_TYPE_P(other) != IS_NULL) {
		zend_argument_type_error(1,
			"must be of type EzSms\\DeliveryReport|EzSms\\DeliveryStatus|null, %s given",
			zend_zval_type_name(other));
		RETURN_THROWS();
	}

	const zend_object *report = constructed(Z_OBJ_P(ZEND_THIS));
	if (!report || (other_report && !constructed(other_report))) {
		RETURN_THROWS();
	}
	if (other_report && !is_same_message(report, other_report)) {
		zend_argument_value_error(1, "must be a report of the same message");
		RETURN_THROWS();
	}
	if (!other_report && !other_status) {
		RETURN_TRUE;
	}
	RETURN_BOOL(ezsms_status_supersedes(status_of(report),
		other_report ? status_of(other_report) : ezsms_status_of_enum(other_status)));
}
