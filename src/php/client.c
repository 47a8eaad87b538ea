/* SPDX-License-Identifier: MIT */
#include "client.h"
#include "batch.h"
#include "dsn.h"
#include "message.h"
#include "php_ezsms.h"
#include "request.h"
#include "strings.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"
#include "../protocol/markup.h"
#include "../transport/url.h"
#include "../../stubs/client.arginfo.h"

zend_class_entry *ezsms_ce_Client;
static zend_object_handlers client_handlers;

/* The arguments of the constructor; fromDsn() words its own errors. */
enum { ARGUMENT_USERNAME = 1, ARGUMENT_PASSWORD, ARGUMENT_SENDER, ARGUMENT_BASE_URL };

static zend_object *client_create(zend_class_entry *ce)
{
	ezsms_client_t *client = zend_object_alloc(sizeof *client, ce);

	zend_object_std_init(&client->std, ce);
	object_properties_init(&client->std, ce);
	client->std.handlers = &client_handlers;
	return &client->std;
}

/* The observer may hold the client. */
static HashTable *client_get_gc(zend_object *object, zval **table, int *count)
{
	*table = &ezsms_client_from_obj(object)->options.observer;
	*count = 1;
	return NULL;
}

static void wipe(zend_string *secret)
{
	if (secret) {
		ZEND_SECURE_ZERO(ZSTR_VAL(secret), ZSTR_LEN(secret));
		zend_string_release(secret);
	}
}

static void client_free(zend_object *object)
{
	ezsms_client_t *client = ezsms_client_from_obj(object);

	/* First: weak references must not bring it back to those who are called below. */
	zend_object_std_dtor(object);
	wipe(client->username);
	wipe(client->password);
	ezsms_string_release(client->sender);
	ezsms_string_release(client->base_url);
	/* Before the observer, whose destructor may end the script. A call holds its client: what its
	 * engine still holds here was jumped over. */
	if (client->engine) {
		ezsms_engine_recall(client->engine);
		ezsms_engine_free(client->engine);
	}
	ezsms_options_free(&client->options);
}

void ezsms_client_register(void)
{
	ezsms_ce_Client = register_class_EzSms_Client();
	ezsms_ce_Client->create_object = client_create;
	memcpy(&client_handlers, &std_object_handlers, sizeof client_handlers);
	client_handlers.offset = offsetof(ezsms_client_t, std);
	client_handlers.free_obj = client_free;
	client_handlers.get_gc = client_get_gc;
	client_handlers.clone_obj = NULL;
	/* Without properties, any two clients would be equal. */
	client_handlers.compare = zend_objects_not_comparable;
}

/* Never the caller's own string: that one may be interned, or outlive the client. */
static zend_string *copy_secret(const zend_string *secret)
{
	return zend_string_init(ZSTR_VAL(secret), ZSTR_LEN(secret), false);
}

static zend_string *with_slash(zend_string *url)
{
	if (ZSTR_VAL(url)[ZSTR_LEN(url) - 1] == '/') {
		return zend_string_copy(url);
	}
	return zend_string_concat2(ZSTR_VAL(url), ZSTR_LEN(url), "/", 1);
}

static bool check(uint32_t argument, const zend_string *string)
{
	if (ZSTR_LEN(string) == 0) {
		zend_argument_value_error(argument, "must not be empty");
		return false;
	}
	return true;
}

static bool check_base_url(const zend_string *url)
{
	const ezsms_url_error_t error = ezsms_base_url_check(ZSTR_VAL(url));

	if (error) {
		zend_argument_value_error(ARGUMENT_BASE_URL, "%s", ezsms_url_error_message(error));
	}
	return !error;
}

bool ezsms_client_init(ezsms_client_t *client, zend_string *username, zend_string *password,
	zend_string *sender, zend_string *base_url, zend_object *options)
{
	if (client->username) {
		zend_throw_error(NULL, "Cannot construct an EzSms\\Client again");
		return false;
	}
	if (!check(ARGUMENT_USERNAME, username) || !check(ARGUMENT_PASSWORD, password) ||
		!ezsms_sender_settle(ARGUMENT_SENDER, &client->sender, sender)) {
		return false;
	}
	if (!check_base_url(base_url) || !ezsms_options_read(&client->options, options)) {
		ezsms_string_release(client->sender);
		client->sender = NULL;
		return false;
	}

	client->username = copy_secret(username);
	client->password = copy_secret(password);
	client->base_url = with_slash(base_url);
	client->dialect = ezsms_options_dialect(&client->options);
	client->settings = (ezsms_settings_t){
		.serial = ++EZSMS_G(settings),
		.base_url = ZSTR_VAL(client->base_url),
		.ca_bundle = client->options.ca_bundle ? ZSTR_VAL(client->options.ca_bundle) : NULL,
		.proxy = client->options.proxy ? ZSTR_VAL(client->options.proxy) : NULL,
		.user_agent = "ezsms/" PHP_EZSMS_VERSION,
		.timeout = client->options.timeout,
		.connect_timeout = client->options.connect_timeout,
		.retries = client->options.retries,
		.get = client->options.get,
	};
	return true;
}

ZEND_METHOD(EzSms_Client, __construct)
{
	zend_string *username, *password, *sender = NULL, *base_url = NULL;
	zend_object *options = NULL;

	ZEND_PARSE_PARAMETERS_START(2, 5)
		Z_PARAM_STR(username)
		Z_PARAM_STR(password)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(sender)
		Z_PARAM_PATH_STR(base_url)
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(options, ezsms_ce_Options)
	ZEND_PARSE_PARAMETERS_END();

	zend_string *url = base_url
		? zend_string_copy(base_url)
		: zend_string_init(EZSMS_DEFAULT_BASE_URL, sizeof EZSMS_DEFAULT_BASE_URL - 1, false);
	ezsms_client_init(Z_EZSMS_CLIENT_P(ZEND_THIS), username, password, sender, url, options);
	zend_string_release(url);
}

ZEND_METHOD(EzSms_Client, fromDsn)
{
	zend_string *dsn;
	zend_object *options = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_PATH_STR(dsn)
		Z_PARAM_OPTIONAL
		Z_PARAM_OBJ_OF_CLASS_OR_NULL(options, ezsms_ce_Options)
	ZEND_PARSE_PARAMETERS_END();

	object_init_ex(return_value, ezsms_ce_Client);
	if (!ezsms_client_init_from_dsn(Z_EZSMS_CLIENT_P(return_value), dsn, options)) {
		zval_ptr_dtor(return_value);
		ZVAL_UNDEF(return_value);
		RETURN_THROWS();
	}
}

/* NULL, with an exception, for an object whose constructor never ran or failed. */
static ezsms_client_t *constructed(zval *zv)
{
	ezsms_client_t *client = Z_EZSMS_CLIENT_P(zv);

	if (!client->username) {
		zend_throw_error(NULL, "EzSms\\Client has not been constructed");
		return NULL;
	}
	return client;
}

static bool check_segments(
	const ezsms_client_t *client, uint32_t argument, const ezsms_submission_t *submission)
{
	const size_t most = client->options.max_segments;

	if (most && submission->segments > most) {
		zend_argument_value_error(argument,
			"takes " ZEND_ULONG_FMT " segments, more than the " ZEND_ULONG_FMT
			" that maxSegments allows",
			(zend_ulong)submission->segments, (zend_ulong)most);
		return false;
	}
	return true;
}

typedef bool (*ezsms_parser_t)(INTERNAL_FUNCTION_PARAMETERS, ezsms_submission_t *submission);

static void parse_and_send(INTERNAL_FUNCTION_PARAMETERS, ezsms_parser_t parse)
{
	ezsms_client_t *client = constructed(ZEND_THIS);
	ezsms_submission_t submission;

	if (!client || !parse(INTERNAL_FUNCTION_PARAM_PASSTHRU, &submission)) {
		RETURN_THROWS();
	}
	if (check_segments(client, 2, &submission)) {
		ezsms_request_submit(client, &submission, return_value);
	}
	ezsms_submission_free(&submission);
}

ZEND_METHOD(EzSms_Client, sendText)
{
	parse_and_send(INTERNAL_FUNCTION_PARAM_PASSTHRU, ezsms_submission_parse_text);
}

ZEND_METHOD(EzSms_Client, sendBinary)
{
	parse_and_send(INTERNAL_FUNCTION_PARAM_PASSTHRU, ezsms_submission_parse_binary);
}

ZEND_METHOD(EzSms_Client, sendBarcode)
{
	parse_and_send(INTERNAL_FUNCTION_PARAM_PASSTHRU, ezsms_submission_parse_barcode);
}

ZEND_METHOD(EzSms_Client, broadcast)
{
	parse_and_send(INTERNAL_FUNCTION_PARAM_PASSTHRU, ezsms_submission_parse_broadcast);
}

ZEND_METHOD(EzSms_Client, send)
{
	zend_object *object;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(object, ezsms_ce_Message)
	ZEND_PARSE_PARAMETERS_END();

	ezsms_client_t *client = constructed(ZEND_THIS);
	const ezsms_submission_t *submission = &ezsms_message_from_obj(object)->submission;
	if (!client) {
		RETURN_THROWS();
	}
	if (!submission->mobile) {
		zend_argument_value_error(1, "has not been constructed");
		RETURN_THROWS();
	}
	if (check_segments(client, 1, submission)) {
		ezsms_request_submit(client, submission, return_value);
	}
}

ZEND_METHOD(EzSms_Client, sendMany)
{
	zval *messages;
	zend_long window = 16;
	double rate = 0;
	bool is_unlimited = true;

	ZEND_PARSE_PARAMETERS_START(1, 3)
		Z_PARAM_ITERABLE(messages)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(window)
		Z_PARAM_DOUBLE_OR_NULL(rate, is_unlimited)
	ZEND_PARSE_PARAMETERS_END();

	if (!constructed(ZEND_THIS)) {
		RETURN_THROWS();
	}
	if (window < 1 || window > EZSMS_WINDOW_MAX) {
		zend_argument_value_error(2, "must be between 1 and %d", EZSMS_WINDOW_MAX);
		RETURN_THROWS();
	}
	if (!is_unlimited && !(rate > 0 && zend_finite(rate))) {
		zend_argument_value_error(3, "must be greater than 0");
		RETURN_THROWS();
	}
	ezsms_batch_create(return_value, Z_OBJ_P(ZEND_THIS), messages, window, is_unlimited ? 0 : rate);
}

ZEND_METHOD(EzSms_Client, credits)
{
	ZEND_PARSE_PARAMETERS_NONE();
	ezsms_client_t *client = constructed(ZEND_THIS);
	if (client) {
		ezsms_request_credits(client, return_value);
	}
}

/* In the shortest form that reads back the same, whatever the ini settings and the locale. */
static zend_string *double_to_string(double number)
{
	smart_str text = {0};

	smart_str_append_double(&text, number, -1, false);
	return smart_str_extract(&text);
}

/* NULL, with an exception, for what is no amount. */
static zend_string *credits_to_string(const zval *credits)
{
	/* Beyond these a float is written with an exponent, which a gateway may not read. */
	const double least = 1e-4, most = 1e15;
	const double amount = zval_get_double((zval *)credits);

	if (!(amount >= least && amount <= most)) {
		zend_argument_value_error(2, "must be at least 0.0001 and at most 1e15");
		return NULL;
	}
	return Z_TYPE_P(credits) == IS_LONG ? zend_long_to_str(Z_LVAL_P(credits))
										: double_to_string(amount);
}

ZEND_METHOD(EzSms_Client, transferCredits)
{
	zend_string *customer, *given = NULL, *seqno;
	zval *credits;

	ZEND_PARSE_PARAMETERS_START(2, 3)
		Z_PARAM_STR(customer)
		Z_PARAM_NUMBER(credits)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(given)
	ZEND_PARSE_PARAMETERS_END();

	ezsms_client_t *client = constructed(ZEND_THIS);
	if (!client || !check(1, customer)) {
		RETURN_THROWS();
	}
	zend_string *amount = credits_to_string(credits);
	if (!amount) {
		RETURN_THROWS();
	}
	if (!given && !client->options.seqno) {
		given = ZSTR_EMPTY_ALLOC();
	}
	if (ezsms_seqno_settle(3, &seqno, given)) {
		ezsms_request_transfer(client, customer, amount, seqno, return_value);
		ezsms_string_release(seqno);
	}
	zend_string_release(amount);
}

/* NULL, with an exception, for what no form can hold. */
static zend_string *parameter_value(const zend_string *name, zval *value)
{
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			return zend_string_copy(Z_STR_P(value));
		case IS_LONG:
			return zend_long_to_str(Z_LVAL_P(value));
		case IS_DOUBLE:
			if (zend_finite(Z_DVAL_P(value))) {
				return double_to_string(Z_DVAL_P(value));
			}
			zend_argument_value_error(
				2, "must have only finite numbers, not so for \"%s\"", ZSTR_VAL(name));
			return NULL;
		case IS_TRUE:
		case IS_FALSE:
			return ZSTR_CHAR(Z_TYPE_P(value) == IS_TRUE ? '1' : '0');
		default:
			zend_argument_type_error(2,
				"must have only string, int, float and bool, %s given for \"%s\"",
				zend_zval_type_name(value), ZSTR_VAL(name));
			return NULL;
	}
}

/* In any case: a gateway that compares without case would find two. */
static bool is_credential(const ezsms_client_t *client, ezsms_slice_t name)
{
	const ezsms_slice_t *names = client->dialect.parameters;

	return ezsms_equals_ignoring_case(name, names[EZSMS_PARAMETER_USERNAME]) ||
		ezsms_equals_ignoring_case(name, names[EZSMS_PARAMETER_PASSWORD]);
}

/* Fills in a pair and a string for each parameter, counting them; false with an exception. */
static bool collect_parameters(const ezsms_client_t *client, HashTable *parameters,
	ezsms_pair_t *pairs, zend_string **values, size_t *count)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(parameters, name, value) {
		if (!name || ZSTR_LEN(name) == 0 || is_credential(client, ezsms_slice_of(name))) {
			zend_argument_value_error(2,
				"must have a name for each parameter, and not that of the username or password in "
				"any case");
			return false;
		}
		if (!(values[*count] = parameter_value(name, value))) {
			return false;
		}
		pairs[*count] = (ezsms_pair_t){
			ezsms_slice_of(name), ezsms_slice_of(values[*count]), EZSMS_FORM_PERCENT};
		++*count;
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_METHOD(EzSms_Client, call)
{
	enum { CREDENTIALS = 2 };
	zend_string *page;
	HashTable *parameters = (HashTable *)&zend_empty_array;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(page)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(parameters)
	ZEND_PARSE_PARAMETERS_END();

	ezsms_client_t *client = constructed(ZEND_THIS);
	if (!client) {
		RETURN_THROWS();
	}
	if (!ezsms_page_name_is_valid(ezsms_slice_of(page))) {
		zend_argument_value_error(1, "must be a relative path of letters, digits and -._~/");
		RETURN_THROWS();
	}

	const size_t most = zend_hash_num_elements(parameters);
	ezsms_pair_t *pairs = safe_emalloc(most + CREDENTIALS, sizeof *pairs, 0);
	zend_string **values = safe_emalloc(most + 1, sizeof *values, 0);
	size_t count = 0;
	if (collect_parameters(client, parameters, pairs + CREDENTIALS, values, &count)) {
		ezsms_request_call(client, ezsms_slice_of(page), pairs, count + CREDENTIALS, return_value);
	}
	while (count > 0) {
		zend_string_release(values[--count]);
	}
	efree(values);
	efree(pairs);
}
