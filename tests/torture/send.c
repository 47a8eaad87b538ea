/* SPDX-License-Identifier: MIT */
#include "send.h"
#include "protocol/dialect.h"
#include "transport/clock.h"

enum { RECIPIENTS = 100, DIGITS = 11 };

typedef struct {
	const char *name;
	ezsms_page_t page;
	const char *type; /* value of `type`, or of `msgtype` on the page that has one instead */
	ezsms_form_encoding_t encoding;
	ezsms_slice_t message;
	int code; /* of an accepted one; 0: the page has none */
} send_kind_t;

#define LONG_TEXT \
	"More than a single SMS has room for, and, percent-encoded in the URL of a GET, more than " \
	"the " \
	"first block that a buffer takes: & = % + / ? # [ ] { } | \\ ^ ~ @ ! $ ' ( ) * , ; : \" < >"
#define UNICODE_TEXT "\xE6\x82\xA8\xE5\xA5\xBD, \xF0\x9F\x98\x80!"

static const send_kind_t kinds[KIND_COUNT] = {
	[KIND_TEXT] = {"text", EZSMS_PAGE_SEND, "1", EZSMS_FORM_PERCENT,
		EZSMS_SLICE_INIT(LONG_TEXT LONG_TEXT LONG_TEXT), 1701},
	[KIND_FLASH] = {"flash", EZSMS_PAGE_SEND, "2", EZSMS_FORM_PERCENT, EZSMS_SLICE_INIT("Hello"),
		1701},
	[KIND_UNICODE] = {"Unicode", EZSMS_PAGE_SEND, "3", EZSMS_FORM_HEX_TEXT,
		EZSMS_SLICE_INIT(UNICODE_TEXT), 1701},
	[KIND_UNICODE_FLASH] = {"Unicode flash", EZSMS_PAGE_SEND, "4", EZSMS_FORM_HEX_TEXT,
		EZSMS_SLICE_INIT(UNICODE_TEXT), 1701},
	[KIND_BINARY] = {"binary", EZSMS_PAGE_SEND, "6", EZSMS_FORM_HEX_OCTETS,
		EZSMS_SLICE_INIT("\x00\x01\xFE\xFF"), 1701},
	[KIND_BINARY_WITH_UDH] = {"binary with UDH", EZSMS_PAGE_SEND, "5", EZSMS_FORM_HEX_OCTETS,
		EZSMS_SLICE_INIT("\x06\x05\x04\x15\x81\x15\x81\x00\xFF"), 1701},
	[KIND_BARCODE] = {"barcode", EZSMS_PAGE_BARCODE, "MMS", EZSMS_FORM_PERCENT,
		EZSMS_SLICE_INIT("Your ticket %barcode%"), 1701},
	[KIND_BROADCAST] = {"broadcast", EZSMS_PAGE_BROADCAST, "1", EZSMS_FORM_PERCENT,
		EZSMS_SLICE_INIT("Sale today"), 1701},
	[KIND_RAW_UNICODE] = {"raw Unicode", EZSMS_PAGE_UNICODE, "3", EZSMS_FORM_PERCENT,
		EZSMS_SLICE_INIT(UNICODE_TEXT), 1701},
	[KIND_CREDITS] = {"credits", EZSMS_PAGE_CREDITS, NULL, EZSMS_FORM_PERCENT, {NULL, 0}, 0},
	[KIND_TRANSFER] = {"transfer", EZSMS_PAGE_TRANSFER, NULL, EZSMS_FORM_PERCENT, {NULL, 0}, 1707},
	[KIND_OTHER] = {"another page", EZSMS_PAGE_OTHER, NULL, EZSMS_FORM_PERCENT, {NULL, 0}, 0},
};

/* The one that is under way, for the interrupt, which is told nothing. */
static const ezsms_transaction_t *current;
static int64_t skipped;

int64_t __real_ezsms_clock_exact(void);
int64_t __wrap_ezsms_clock_exact(void);

/* The engine's clock (--wrap). Thousands of pauses would take hours. */
int64_t __wrap_ezsms_clock_exact(void)
{
	return __real_ezsms_clock_exact() + skipped;
}

bool send_interrupt(void)
{
	if (current && current->state == EZSMS_TRANSACTION_WAITING) {
		skipped += 500 * 1000; /* more than the longest pause after two attempts */
	}
	return false;
}

const char *kind_name(kind_t kind)
{
	return kinds[kind].name;
}

static ezsms_slice_t slice_of(const char *string)
{
	return (ezsms_slice_t){string, string ? strlen(string) : 0};
}

static ezsms_slice_t mobile_of(kind_t kind)
{
	static char many[RECIPIENTS * (DIGITS + 1)];

	if (kind != KIND_BROADCAST) {
		return EZSMS_SLICE_LITERAL("60123456789");
	}
	for (size_t i = 0; i < RECIPIENTS; i++) {
		memcpy(many + i * (DIGITS + 1), "60123456700,", DIGITS + 1);
		many[i * (DIGITS + 1) + DIGITS - 2] = (char)('0' + i / 10);
		many[i * (DIGITS + 1) + DIGITS - 1] = (char)('0' + i % 10);
	}
	return (ezsms_slice_t){many, sizeof many - 1};
}

static ezsms_fields_t fields_of(kind_t kind, const char *seqno)
{
	const send_kind_t *send = &kinds[kind];
	ezsms_fields_t fields = {.message_encoding = send->encoding};

	fields.values[EZSMS_PARAMETER_USERNAME] = EZSMS_SLICE_LITERAL("demoezsms");
	fields.values[EZSMS_PARAMETER_PASSWORD] = EZSMS_SLICE_LITERAL("1234");
	if (send->page == EZSMS_PAGE_TRANSFER) {
		fields.values[EZSMS_PARAMETER_CUSTOMER] = EZSMS_SLICE_LITERAL("customer1");
		fields.values[EZSMS_PARAMETER_CREDIT] = EZSMS_SLICE_LITERAL("100");
	}
	if (send->message.ptr) {
		fields.values[EZSMS_PARAMETER_MESSAGE] = send->message;
		fields.values[EZSMS_PARAMETER_MOBILE] = mobile_of(kind);
		fields.values[EZSMS_PARAMETER_SENDER] = EZSMS_SLICE_LITERAL("demoezsms");
		fields.values[send->page == EZSMS_PAGE_BARCODE ? EZSMS_PARAMETER_MSGTYPE
													   : EZSMS_PARAMETER_TYPE] =
			slice_of(send->type);
	}
	if (seqno && *seqno) {
		fields.values[ezsms_page_seqno(send->page)] = slice_of(seqno);
	}
	return fields;
}

/* A page that the specification doesn't name takes whatever the caller says. */
static size_t other_pairs(ezsms_pair_t *pairs)
{
	pairs[0] = (ezsms_pair_t){
		EZSMS_SLICE_LITERAL("username"), EZSMS_SLICE_LITERAL("demoezsms"), EZSMS_FORM_PERCENT};
	pairs[1] = (ezsms_pair_t){
		EZSMS_SLICE_LITERAL("password"), EZSMS_SLICE_LITERAL("1234"), EZSMS_FORM_PERCENT};
	pairs[2] = (ezsms_pair_t){
		EZSMS_SLICE_LITERAL("what ever"), EZSMS_SLICE_LITERAL("a & b"), EZSMS_FORM_PERCENT};
	return 3;
}

static ezsms_transaction_t *begin(
	ezsms_engine_t *engine, const ezsms_settings_t *settings, kind_t kind, const char *seqno)
{
	const bool is_other = kinds[kind].page == EZSMS_PAGE_OTHER;
	ezsms_pair_t pairs[EZSMS_PARAMETER_COUNT];
	size_t count;

	if (is_other) {
		count = other_pairs(pairs);
	} else {
		const ezsms_fields_t fields = fields_of(kind, seqno);
		count = ezsms_dialect_pairs(pairs, &ezsms_dialect_specified, &fields);
	}
	const ezsms_request_t request = {
		.target = {kinds[kind].page,
			is_other ? EZSMS_SLICE_LITERAL("Other.aspx")
					 : ezsms_dialect_specified.pages[kinds[kind].page]},
		.pairs = pairs,
		.count = count,
		.recipients = kind == KIND_BROADCAST ? RECIPIENTS : 1,
		.repeatable = (seqno && *seqno) || kind == KIND_CREDITS,
	};
	return ezsms_engine_begin(engine, settings, &request);
}

/* What an observer and an exception are told, which may not fail either. */
static bool is_told(const ezsms_transaction_t *transaction)
{
	const ezsms_outcome_t attempt = ezsms_transaction_attempt(transaction);
	const ezsms_measures_t measures = ezsms_exchange_measure(&transaction->exchange);
	const char *error = ezsms_exchange_error(&transaction->exchange);

	return (unsigned)attempt.kind <= EZSMS_OUTCOME_UNKNOWN && measures.total >= 0 && error &&
		strlen(error) < EZSMS_DETAIL_SIZE;
}

static bool is_other_page(ezsms_slice_t body)
{
	static const char phrase[] = "a page of another kind ";
	const size_t length = sizeof phrase - 1;
	bool is = body.length == 2000 * length;

	for (size_t i = 0; is && i < body.length; i += length) {
		is = memcmp(body.ptr + i, phrase, length) == 0;
	}
	return is;
}

/* As gateway.php answers each kind. */
static bool is_right(const ezsms_transaction_t *transaction, kind_t kind)
{
	const ezsms_outcome_t *outcome = &transaction->outcome;
	const ezsms_slice_t body = ezsms_exchange_body(&transaction->exchange);

	if (outcome->duplicate) {
		return outcome->code == 1718 && !outcome->message_id.ptr;
	}
	if (outcome->code != kinds[kind].code) {
		return false;
	}
	switch (kind) {
		case KIND_CREDITS:
			return ezsms_slice_equals(outcome->credits.used, EZSMS_SLICE_LITERAL("120.50")) &&
				ezsms_slice_equals(outcome->credits.remaining, EZSMS_SLICE_LITERAL("879.50"));
		case KIND_OTHER:
			return is_other_page(body);
		case KIND_BROADCAST:
		case KIND_TRANSFER:
			return outcome->message_id.length == 0;
		default:
			return ezsms_slice_equals(outcome->message_id, EZSMS_SLICE_LITERAL("4711"));
	}
}

static bool make_attempts(ezsms_engine_t *engine, ezsms_transaction_t *transaction)
{
	bool right = true;
	bool more = true;

	while (more && ezsms_engine_wait(engine, transaction)) {
		right = right && is_told(transaction);
		more = !ezsms_transaction_settle(transaction) && ezsms_engine_retry(engine, transaction, 0);
	}
	return right && is_told(transaction);
}

sent_t send_once(
	ezsms_engine_t *engine, const ezsms_settings_t *settings, kind_t kind, const char *seqno)
{
	ezsms_transaction_t *transaction = begin(engine, settings, kind, seqno);

	if (!transaction) {
		return (sent_t){.made = false};
	}
	current = transaction;
	const bool told = make_attempts(engine, transaction);
	current = NULL;
	const sent_t sent = {
		.made = true,
		.outcome = transaction->outcome.kind,
		.duplicate = transaction->outcome.duplicate,
		.right = told &&
			(transaction->outcome.kind != EZSMS_OUTCOME_ACCEPTED || is_right(transaction, kind)),
		.attempts = transaction->attempts,
		.phase = transaction->exchange.facts.phase,
		.result = transaction->exchange.facts.result,
	};
	ezsms_engine_release(engine, transaction);
	return sent;
}
