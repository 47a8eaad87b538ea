/* SPDX-License-Identifier: MIT */
#include "dsn.h"
#include "argument_error.h"
#include "enums.h"
#include "strings.h"
#include "ext/standard/url.h"
#include "zend_enum.h"
#include "zend_exceptions.h"
#include "../protocol/address.h"
#include "../transport/url.h"

enum { ARGUMENT_DSN = 1, ARGUMENT_OPTIONS = 2 };

typedef enum {
	OPTION_SENDER,
	OPTION_FLOAT,
	OPTION_INT,
	OPTION_BOOL,
	OPTION_STRING,
	OPTION_METHOD,
} ezsms_option_type_t;

/* The client's sender, and the arguments of the Options constructor, by their names there. Arrays
 * have no place in a query. */
#define OPTIONS(X) \
	X("sender", SENDER) \
	X("timeout", FLOAT) \
	X("connectTimeout", FLOAT) \
	X("retries", INT) \
	X("method", METHOD) \
	X("caBundle", STRING) \
	X("proxy", STRING) \
	X("persistent", BOOL) \
	X("maxSegments", INT) \
	X("seqno", BOOL)

#define OPTION_NAME(name, type) EZSMS_SLICE_INIT(name),
#define OPTION_TYPE(name, type) OPTION_##type,

static const ezsms_slice_t option_names[] = {OPTIONS(OPTION_NAME)};
static const ezsms_option_type_t option_types[] = {OPTIONS(OPTION_TYPE)};

enum { OPTION_COUNT = sizeof option_types / sizeof *option_types };

static bool method_of(zval *zv, zend_string *name)
{
	zend_object *enum_case = NULL;

	if (zend_enum_get_case_by_value(&enum_case, ezsms_ce_Method, 0, name, true) == FAILURE ||
		!enum_case) {
		zend_argument_value_error(ARGUMENT_DSN, "has a method other than POST and GET");
		return false;
	}
	ZVAL_OBJ_COPY(zv, enum_case);
	return true;
}

static bool bool_of(zval *zv, const zend_string *value)
{
	static const char *const words[] = {"0", "1", "false", "true", "no", "yes", "off", "on"};

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (strcmp(ZSTR_VAL(value), words[i]) == 0) {
			ZVAL_BOOL(zv, i % 2);
			return true;
		}
	}
	return false;
}

/* Of the very type that the constructor takes, so that nothing is coerced on the way. */
static bool number_of(zval *zv, const zend_string *value, bool may_be_float)
{
	double number;
	zend_long integer;
	const uint8_t type =
		is_numeric_string(ZSTR_VAL(value), ZSTR_LEN(value), &integer, &number, false);

	if (type == IS_LONG) {
		ZVAL_LONG(zv, integer);
	} else if (type == IS_DOUBLE && may_be_float) {
		ZVAL_DOUBLE(zv, number);
	} else {
		return false;
	}
	return true;
}

/* False, with an exception, for a value that is none of the option's type. */
static bool convert(zval *zv, int option, zend_string *value)
{
	static const char *const types[] = {
		[OPTION_FLOAT] = "a number", [OPTION_INT] = "an integer", [OPTION_BOOL] = "true or false"};
	const ezsms_option_type_t type = option_types[option];
	bool good = true;

	switch (type) {
		case OPTION_METHOD:
			return method_of(zv, value);
		case OPTION_SENDER:
		case OPTION_STRING:
			ZVAL_STR_COPY(zv, value);
			break;
		case OPTION_BOOL:
			good = bool_of(zv, value);
			break;
		case OPTION_FLOAT:
		case OPTION_INT:
			good = number_of(zv, value, type == OPTION_FLOAT);
	}
	if (!good) {
		zend_argument_value_error(ARGUMENT_DSN, "has a value for \"%s\" that is not %s",
			option_names[option].ptr, types[type]);
	}
	return good;
}

static zend_string *decode(const char *text, size_t length)
{
	zend_string *decoded = zend_string_init(text, length, false);

	ZSTR_LEN(decoded) = php_raw_url_decode(ZSTR_VAL(decoded), length);
	return decoded;
}

/* One name=value of the query, into the sender or the table of options. */
static bool read_option(
	zend_string *name, zend_string *value, zend_string **sender, HashTable *options)
{
	const int option = ezsms_dialect_find(option_names, OPTION_COUNT, ezsms_slice_of(name));
	zval converted;

	if (option < 0) {
		ezsms_throw_unknown_name(ARGUMENT_DSN, "option in its query", option_names, OPTION_COUNT);
		return false;
	}
	const bool is_sender = option_types[option] == OPTION_SENDER;
	if (is_sender ? *sender != NULL : zend_hash_exists(options, name)) {
		zend_argument_value_error(ARGUMENT_DSN, "has \"%s\" more than once", ZSTR_VAL(name));
		return false;
	}
	if (!convert(&converted, option, value)) {
		return false;
	}
	if (is_sender) {
		*sender = Z_STR(converted);
	} else {
		zend_hash_update(options, name, &converted);
	}
	return true;
}

static bool read_query(const char *query, zend_string **sender, HashTable *options)
{
	bool good = true;

	while (good && query && *query) {
		const size_t length = strcspn(query, "&");
		const char *equals = memchr(query, '=', length);
		const size_t name_length = equals ? (size_t)(equals - query) : length;
		zend_string *name = decode(query, name_length);
		zend_string *value =
			equals ? decode(equals + 1, length - name_length - 1) : ZSTR_EMPTY_ALLOC();
		good = length == 0 || read_option(name, value, sender, options);
		zend_string_release(name);
		zend_string_release(value);
		query += length + (query[length] == '&');
	}
	return good;
}

/* The constructor checks what was given; null where it threw. */
static zend_object *make_options(HashTable *arguments)
{
	zval object;

	object_init_ex(&object, ezsms_ce_Options);
	zend_call_known_function(
		ezsms_ce_Options->constructor, Z_OBJ(object), ezsms_ce_Options, NULL, 0, NULL, arguments);
	if (EG(exception)) {
		zval_ptr_dtor(&object);
		return NULL;
	}
	return Z_OBJ(object);
}

static bool init_from_parts(
	ezsms_client_t *client, const ezsms_dsn_t *dsn, zend_string *sender, zend_object *options)
{
	zend_string *username = zend_string_init(dsn->username, strlen(dsn->username), false);
	zend_string *password = zend_string_init(dsn->password, strlen(dsn->password), false);
	zend_string *base_url = zend_string_init(dsn->base_url, strlen(dsn->base_url), false);
	const bool good = ezsms_client_init(client, username, password, sender, base_url, options);

	ZEND_SECURE_ZERO(ZSTR_VAL(password), ZSTR_LEN(password));
	zend_string_release(username);
	zend_string_release(password);
	zend_string_release(base_url);
	return good;
}

static bool init_with_options(ezsms_client_t *client, const ezsms_dsn_t *dsn, zend_object *options,
	HashTable *given, zend_string *sender)
{
	if (zend_hash_num_elements(given) == 0) {
		return init_from_parts(client, dsn, sender, options);
	}
	if (options) {
		zend_argument_value_error(ARGUMENT_OPTIONS, "must be null where the DSN has options");
		return false;
	}
	zend_object *made = make_options(given);
	if (!made) {
		return false;
	}
	const bool good = init_from_parts(client, dsn, sender, made);
	zend_object_release(made);
	return good;
}

/* What the constructor would check too, but in the words of its own arguments. */
static bool check_parts(const ezsms_dsn_t *dsn, const zend_string *sender)
{
	const ezsms_address_error_t error =
		sender ? ezsms_sender_check(ezsms_slice_of(sender)) : EZSMS_ADDRESS_NONE;

	if (!*dsn->username || !*dsn->password) {
		zend_argument_value_error(ARGUMENT_DSN, "must have a user name and a password");
		return false;
	}
	if (error) {
		zend_argument_value_error(
			ARGUMENT_DSN, "names a sender, which %s", ezsms_address_error_message(error));
	}
	return !error;
}

bool ezsms_client_init_from_dsn(
	ezsms_client_t *client, const zend_string *text, zend_object *options)
{
	ezsms_dsn_t dsn;
	HashTable given;
	zend_string *sender = NULL;
	bool good = false;
	const ezsms_url_error_t error = ezsms_dsn_read(&dsn, ZSTR_VAL(text));

	zend_hash_init(&given, 8, NULL, ZVAL_PTR_DTOR, false);
	if (error) {
		zend_argument_value_error(ARGUMENT_DSN, "%s", ezsms_url_error_message(error));
	} else if (read_query(dsn.query, &sender, &given) && check_parts(&dsn, sender)) {
		good = init_with_options(client, &dsn, options, &given, sender);
	}
	zend_hash_destroy(&given);
	ezsms_string_release(sender);
	ezsms_dsn_free(&dsn);
	return good;
}
