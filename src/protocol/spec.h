/* SPDX-License-Identifier: MIT */
/*
 * The gateway's HTTP specification, version 1.84, as tables, each fact once. Names, enums, messages
 * and documentation come from here. This room knows no Zend and no libcurl, and never allocates.
 */
#ifndef EZSMS_SPEC_H
#define EZSMS_SPEC_H

/* clang-format off */

/* What a page is for decides which return codes have a meaning on it. */
#define EZSMS_ON_SUBMISSION 1u
#define EZSMS_ON_TRANSFER   2u
#define EZSMS_ON_QUERY      4u
#define EZSMS_ON_ANY        7u

/* Which requests have a parameter. */
#define EZSMS_IN_MESSAGE  1u
#define EZSMS_IN_BARCODE  2u
#define EZSMS_IN_TRANSFER 4u
#define EZSMS_IN_ALL      7u

/*
 * Parameters, in the order in which the example URLs name them: (name, parameter in exact case,
 * requests that have it). The document wavers between two spellings of some; see the note of each
 * page below.
 */
#define EZSMS_PARAMETERS(X) \
	X(USERNAME,      "username", EZSMS_IN_ALL) \
	X(PASSWORD,      "password", EZSMS_IN_ALL) \
	X(CUSTOMER,      "cust",     EZSMS_IN_TRANSFER) \
	X(CREDIT,        "credit",   EZSMS_IN_TRANSFER) \
	X(MESSAGE,       "message",  EZSMS_IN_MESSAGE | EZSMS_IN_BARCODE) \
	X(MOBILE,        "mobile",   EZSMS_IN_MESSAGE | EZSMS_IN_BARCODE) \
	X(SENDER,        "sender",   EZSMS_IN_MESSAGE | EZSMS_IN_BARCODE) \
	X(TYPE,          "type",     EZSMS_IN_MESSAGE) \
	X(MSGTYPE,       "msgtype",  EZSMS_IN_BARCODE) \
	X(SEQNO,         "seqno",    EZSMS_IN_MESSAGE | EZSMS_IN_TRANSFER) \
	X(BARCODE_SEQNO, "sseqno",   EZSMS_IN_BARCODE)

/* Pages: (name, key in Options::$pages, file, kind, parameter that carries the seqno). */
#define EZSMS_PAGES(X) \
	X(SEND,      "send",      "ISendSMS.aspx",        EZSMS_ON_SUBMISSION, SEQNO) \
	X(BROADCAST, "broadcast", "ISendSMSNoDR.aspx",    EZSMS_ON_SUBMISSION, SEQNO) \
	X(UNICODE,   "unicode",   "ISendSMSUnicode.aspx", EZSMS_ON_SUBMISSION, SEQNO) \
	X(BARCODE,   "barcode",   "ISendSMS2D.aspx",      EZSMS_ON_SUBMISSION, BARCODE_SEQNO) \
	X(CREDITS,   "credits",   "creditsLeft.aspx",     EZSMS_ON_QUERY,      SEQNO) \
	X(TRANSFER,  "transfer",  "creditsTransfer.aspx", EZSMS_ON_TRANSFER,   SEQNO)

/* Message types: (name, PHP case, value of `type`, form of `message` on the wire). */
#define EZSMS_MESSAGE_TYPES(X) \
	X(TEXT,             "Text",          1, PERCENT) \
	X(FLASH,            "Flash",         2, PERCENT) \
	X(UNICODE,          "Unicode",       3, HEX_TEXT) \
	X(UNICODE_FLASH,    "UnicodeFlash",  4, HEX_TEXT) \
	X(BINARY_WITH_UDH,  "BinaryWithUdh", 5, HEX_OCTETS) \
	X(BINARY,           "Binary",        6, HEX_OCTETS)

/* Formats of a 2D barcode: (name, PHP case, value of `msgtype`, spelt as the document's table). */
#define EZSMS_BARCODE_FORMATS(X) \
	X(EMS,          "Ems",         "EMS") \
	X(NOKIA,        "Nokia",       "Nokia") \
	X(MMS,          "Mms",         "MMS") \
	X(TEXT_MESSAGE, "TextMessage", "textmsg") \
	X(TEXT_LINK,    "TextLink",    "textlink")

/* Return codes: (code, PHP case, what it means to the caller, pages on which it does, description). */
#define EZSMS_RETURN_CODES(X) \
	X(1701, "Sent", ACCEPTED, EZSMS_ON_SUBMISSION, \
		"the message was accepted") \
	X(1702, "InvalidCredentials", REJECTED, EZSMS_ON_ANY, \
		"the username or password is wrong") \
	X(1703, "ServerError", UNKNOWN, EZSMS_ON_ANY, \
		"the gateway failed; whether the message went out is not known") \
	X(1704, "InsufficientCredits", REJECTED, EZSMS_ON_SUBMISSION | EZSMS_ON_TRANSFER, \
		"the account has too few credits") \
	X(1705, "InvalidMobileNumber", REJECTED, EZSMS_ON_SUBMISSION | EZSMS_ON_TRANSFER, \
		"the mobile number is not valid") \
	X(1706, "InvalidMessageOrSender", REJECTED, EZSMS_ON_SUBMISSION | EZSMS_ON_TRANSFER, \
		"the message or the sender id is not valid") \
	X(1707, "CreditsTransferred", ACCEPTED, EZSMS_ON_TRANSFER, \
		"the credits were transferred") \
	X(1708, "InvalidTransferAccount", REJECTED, EZSMS_ON_SUBMISSION | EZSMS_ON_TRANSFER, \
		"the account to transfer credits to is not valid") \
	X(1709, "InvalidTransferCredits", REJECTED, EZSMS_ON_SUBMISSION | EZSMS_ON_TRANSFER, \
		"the number of credits to transfer is not valid") \
	X(1718, "Duplicate", DUPLICATE, EZSMS_ON_SUBMISSION | EZSMS_ON_TRANSFER, \
		"a request with this seqno was accepted before")

/*
 * Delivery statuses: (name, PHP case, PHP value, rank, final); and the codes of each: (code, name).
 * The ranks are ours. A message only moves to a higher one, so that reports may come late, twice or
 * out of order and be merged in any order with the same end; no two ranks are the same. A phone that
 * is out of coverage or not in service may come back, so those are not final.
 */
#define EZSMS_DELIVERY_STATUSES(X) \
	X(DELIVERED,       "Delivered",     "delivered",       7, true) \
	X(FAILED,          "Failed",        "failed",          5, true) \
	X(EXPIRED,         "Expired",       "expired",         6, true) \
	X(UNKNOWN,         "Unknown",       "unknown",         0, false) \
	X(REJECTED,        "Rejected",      "rejected",        4, true) \
	X(QUEUED,          "QueuedInTelco", "queued-in-telco", 1, false) \
	X(NOT_IN_SERVICE,  "NotInService",  "not-in-service",  3, false) \
	X(OUT_OF_COVERAGE, "OutOfCoverage", "out-of-coverage", 2, false)

#define EZSMS_DELIVERY_CODES(X) \
	X(6, DELIVERED) X(7, FAILED) X(8, EXPIRED) X(9, UNKNOWN) X(10, REJECTED) \
	X(11, QUEUED) X(15, QUEUED) X(16, QUEUED) \
	X(12, NOT_IN_SERVICE) X(17, NOT_IN_SERVICE) \
	X(13, OUT_OF_COVERAGE) X(14, OUT_OF_COVERAGE)

/*
 * Fields of the two callbacks: (callback, name, parameter in exact case). The document's table
 * writes "Content Type", the sentence under it ContentType, which is what receivers see.
 */
#define EZSMS_REPORT_FIELDS(X) \
	X(REPORT, MESSAGE_ID, "MsgId") \
	X(REPORT, SENDER, "Sender") \
	X(REPORT, STATUS, "Status")

#define EZSMS_INCOMING_FIELDS(X) \
	X(INCOMING, SHORTCODE, "Shortcode") \
	X(INCOMING, SENDER, "Sender") \
	X(INCOMING, CONTENT_TYPE, "ContentType") \
	X(INCOMING, MESSAGE, "Msg")

/* The table says 2 for Unicode, the sentence under it 3: both mean hexadecimal UTF-16BE. */
#define EZSMS_CONTENT_TEXT 1
#define EZSMS_CONTENT_UNICODE 2
#define EZSMS_CONTENT_UNICODE_ALSO 3

#define EZSMS_SEQNO_MAX 20
#define EZSMS_SENDER_DIGITS_MAX 13
#define EZSMS_SENDER_ALPHANUMERIC_MAX 11

/* Ours: E.164 knows no longer number. */
#define EZSMS_MSISDN_MAX 15

typedef enum {
#define X(name, parameter, requests) EZSMS_PARAMETER_##name,
	EZSMS_PARAMETERS(X)
#undef X
	EZSMS_PARAMETER_COUNT
} ezsms_parameter_t;

typedef enum {
#define X(name, key, file, kind, seqno) EZSMS_PAGE_##name,
	EZSMS_PAGES(X)
#undef X
	EZSMS_PAGE_COUNT,
	EZSMS_PAGE_OTHER = EZSMS_PAGE_COUNT /* one that the specification doesn't name */
} ezsms_page_t;

/* clang-format on */

typedef enum {
#define X(name, case_name, value, form) EZSMS_TYPE_##name = (value),
	EZSMS_MESSAGE_TYPES(X)
#undef X
} ezsms_message_type_t;

typedef enum {
#define X(name, case_name, value, rank, final) EZSMS_STATUS_##name,
	EZSMS_DELIVERY_STATUSES(X)
#undef X
} ezsms_delivery_status_t;

#define X(callback, name, parameter) EZSMS_##callback##_##name,
typedef enum { EZSMS_REPORT_FIELDS(X) EZSMS_REPORT_COUNT } ezsms_report_field_t;
typedef enum { EZSMS_INCOMING_FIELDS(X) EZSMS_INCOMING_COUNT } ezsms_incoming_field_t;
#undef X

/* The callback with the most fields. */
#define EZSMS_FIELDS_MAX 4

/* What a return code means to the caller, from best to worst. */
typedef enum {
	EZSMS_MEANING_ACCEPTED,
	EZSMS_MEANING_DUPLICATE,
	EZSMS_MEANING_REJECTED,
	EZSMS_MEANING_UNKNOWN,
} ezsms_meaning_t;

#define EZSMS_MEANING_COUNT (EZSMS_MEANING_UNKNOWN + 1)

#endif
