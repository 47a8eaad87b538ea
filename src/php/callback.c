/* SPDX-License-Identifier: MIT */
#include "callback.h"
#include "argument_error.h"
#include "exceptions.h"
#include "php_ezsms.h"
#include "strings.h"
#include "SAPI.h"
#include "zend_exceptions.h"
#include "zend_smart_str.h"
#include "../protocol/markup.h"

/* Aliases */

/* The index of the name, or the count where it is none of them. */
static size_t find_name(const ezsms_slice_t *names, size_t count, ezsms_slice_t name)
{
	size_t i = 0;

	while (i < count && !ezsms_slice_equals(names[i], name)) {
		i++;
	}
	return i;
}

static ezsms_slice_t trim(ezsms_slice_t text)
{
	text = ezsms_skip_space(text);
	while (text.length > 0 && ezsms_is_space(text.ptr[text.length - 1])) {
		text.length--;
	}
	return text;
}

static ezsms_slice_t take_until(ezsms_slice_t *rest, char end)
{
	const char *found = rest->length ? memchr(rest->ptr, end, rest->length) : NULL;
	const ezsms_slice_t taken = {rest->ptr, found ? (size_t)(found - rest->ptr) : rest->length};

	*rest = ezsms_slice_from(*rest, taken.length + (found ? 1 : 0));
	return trim(taken);
}

/* Takes one "Field=alias" off a setting; false at its end. */
static bool next_alias(ezsms_slice_t *rest, ezsms_slice_t *field, ezsms_slice_t *alias)
{
	if (ezsms_skip_space(*rest).length == 0) {
		return false;
	}
	*alias = take_until(rest, ',');
	*field = take_until(alias, '=');
	*alias = trim(*alias);
	return true;
}

static ezsms_slice_t slice_of_setting(const char *setting)
{
	return (ezsms_slice_t){setting, setting ? strlen(setting) : 0};
}

bool ezsms_aliases_are_valid(const char *setting)
{
	ezsms_slice_t rest = slice_of_setting(setting), field, alias;

	while (next_alias(&rest, &field, &alias)) {
		const bool known =
			find_name(ezsms_report_names, EZSMS_REPORT_COUNT, field) < EZSMS_REPORT_COUNT ||
			find_name(ezsms_incoming_names, EZSMS_INCOMING_COUNT, field) < EZSMS_INCOMING_COUNT;
		if (!known || alias.length == 0) {
			return false;
		}
	}
	return true;
}

static void add_name(ezsms_reading_t *reading, size_t field, ezsms_slice_t name)
{
	reading->names =
		safe_erealloc(reading->names, reading->name_count + 1, sizeof *reading->names, 0);
	reading->names[reading->name_count++] = (ezsms_field_name_t){field, name};
}

static bool add_alias(ezsms_reading_t *reading, size_t field, zval *alias, uint32_t argument)
{
	ZVAL_DEREF(alias);
	if (Z_TYPE_P(alias) != IS_STRING || Z_STRLEN_P(alias) == 0) {
		zend_argument_value_error(argument, "must have a name, or a list of names, for each field");
		return false;
	}
	add_name(reading, field, ezsms_slice_of(Z_STR_P(alias)));
	return true;
}

static bool add_aliases(ezsms_reading_t *reading, HashTable *aliases, uint32_t argument)
{
	zend_string *key;
	zval *names, *name;

	ZEND_HASH_FOREACH_STR_KEY_VAL(aliases, key, names) {
		const size_t count = reading->kind->count;
		const size_t field =
			key ? find_name(reading->kind->names, count, ezsms_slice_of(key)) : count;
		if (field == count) {
			ezsms_throw_unknown_name(argument, "field", reading->kind->names, count);
			return false;
		}
		ZVAL_DEREF(names);
		if (Z_TYPE_P(names) != IS_ARRAY) {
			if (!add_alias(reading, field, names, argument)) {
				return false;
			}
			continue;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARR_P(names), name) {
			if (!add_alias(reading, field, name, argument)) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static void add_aliases_of_setting(ezsms_reading_t *reading)
{
	ezsms_slice_t rest = slice_of_setting(EZSMS_G(callback_aliases)), name, alias;

	while (next_alias(&rest, &name, &alias)) {
		const size_t field = find_name(reading->kind->names, reading->kind->count, name);
		if (field < reading->kind->count) {
			add_name(reading, field, alias);
		}
	}
}

/* Parameters */

static void begin(ezsms_reading_t *reading, const ezsms_callback_kind_t *kind)
{
	*reading = (ezsms_reading_t){.kind = kind, .not_a_string = kind->count};
	array_init(&reading->raw);
	array_init(&reading->extra);
	reading->names = safe_emalloc(kind->count, sizeof *reading->names, 0);
	for (size_t field = 0; field < kind->count; field++) {
		reading->names[field] = (ezsms_field_name_t){field, kind->names[field]};
	}
	reading->name_count = kind->count;
	add_aliases_of_setting(reading);
}

static void end(ezsms_reading_t *reading)
{
	zval_ptr_dtor(&reading->raw);
	zval_ptr_dtor(&reading->extra);
	ezsms_string_release(reading->decoded);
	efree(reading->names);
}

/* Under its name, or behind what is there already as a list. Takes the value over. */
static void keep(zval *array, zend_string *name, zval *value)
{
	zend_ulong index;
	/* null where there was nothing; no parameter is null */
	zval *there = ZEND_HANDLE_NUMERIC(name, index) ? zend_hash_index_lookup(Z_ARR_P(array), index)
												   : zend_hash_lookup(Z_ARR_P(array), name);

	if (Z_TYPE_P(there) == IS_NULL) {
		ZVAL_COPY_VALUE(there, value);
		return;
	}
	if (Z_TYPE_P(there) != IS_ARRAY) {
		zval first;
		ZVAL_COPY_VALUE(&first, there);
		array_init(there);
		add_next_index_zval(there, &first);
	}
	add_next_index_zval(there, value);
}

static void read_query(ezsms_reading_t *reading, ezsms_slice_t query)
{
	ezsms_parameter_pair_t pair;

	reading->decoded = zend_string_alloc(query.length, false);
	char *out = ZSTR_VAL(reading->decoded);
	while (ezsms_query_next(&query, &out, &pair)) {
		zend_string *name = ezsms_string_of(pair.name);
		zval value;
		ZVAL_STR(&value, ezsms_string_of(pair.value));
		if (!ezsms_callback_take(&reading->fields, reading->names, reading->name_count, pair)) {
			Z_ADDREF(value);
			keep(&reading->extra, name, &value);
		}
		keep(&reading->raw, name, &value);
		zend_string_release(name);
	}
	*out = '\0';
}

/* The value is what `raw` holds, so that the slice lives as long as the reading. */
static void take_element(ezsms_reading_t *reading, zend_string *name, zval *value)
{
	const bool is_string = Z_TYPE_P(value) == IS_STRING;
	const ezsms_parameter_pair_t pair = {
		ezsms_slice_of(name), is_string ? ezsms_slice_of(Z_STR_P(value)) : EZSMS_SLICE_LITERAL("")};

	if (!ezsms_callback_take(&reading->fields, reading->names, reading->name_count, pair)) {
		Z_TRY_ADDREF_P(value);
		zend_symtable_update(Z_ARR(reading->extra), name, value);
		return;
	}
	for (size_t i = 0; !is_string && i < reading->name_count; i++) {
		const size_t field = reading->names[i].field;
		if (ezsms_slice_equals(reading->names[i].name, pair.name) &&
			field < reading->not_a_string) {
			reading->not_a_string = field;
		}
	}
}

static void read_array(ezsms_reading_t *reading, HashTable *parameters)
{
	zend_string *key;
	zend_ulong index;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(parameters, index, key, value) {
		zend_string *name = key ? zend_string_copy(key) : zend_long_to_str((zend_long)index);
		ZVAL_DEREF(value);
		Z_TRY_ADDREF_P(value);
		take_element(reading, name, zend_symtable_update(Z_ARR(reading->raw), name, value));
		zend_string_release(name);
	}
	ZEND_HASH_FOREACH_END();
}

/* Errors */

void ezsms_reading_throw(ezsms_reading_t *reading, size_t field, ezsms_callback_error_t error,
	ezsms_slice_t found, const char *detail)
{
	const char *name = reading->kind->names[field].ptr;
	smart_str message = {0};

	smart_str_append_printf(&message, "The %s is refused: %s %s", reading->kind->title, name,
		ezsms_callback_error_message(error));
	if (error == EZSMS_CALLBACK_WRONG_CASE) {
		smart_str_appends(&message, ": \"");
		smart_str_appendl(&message, found.ptr, found.length);
		smart_str_appendc(&message, '"');
	}
	if (detail) {
		smart_str_append_printf(&message, ": %s", detail);
	}
	smart_str_0(&message);
	ezsms_throw_callback(ZSTR_VAL(message.s), name, found, &reading->raw);
	smart_str_free(&message);
}

static bool check_fields(ezsms_reading_t *reading)
{
	const ezsms_slice_t nothing = {NULL, 0};

	for (size_t field = 0; field < reading->kind->count; field++) {
		ezsms_callback_error_t error = ezsms_callback_check(&reading->fields, field);
		if (!error && field == reading->not_a_string) {
			error = EZSMS_CALLBACK_NOT_A_STRING;
		}
		if (error) {
			ezsms_reading_throw(reading, field, error,
				error == EZSMS_CALLBACK_WRONG_CASE ? reading->fields.wrong_case[field] : nothing,
				NULL);
			return false;
		}
	}
	return true;
}

static void throw_too_long(ezsms_reading_t *reading, size_t length)
{
	const ezsms_slice_t nothing = {NULL, 0};
	char message[128];

	snprintf(message, sizeof message,
		"The %s is refused: its query has " ZEND_ULONG_FMT " octets, more than %u",
		reading->kind->title, (zend_ulong)length, (unsigned)EZSMS_QUERY_MAX);
	ezsms_throw_callback(message, NULL, nothing, &reading->raw);
}

int ezsms_reading_number(ezsms_reading_t *reading, size_t field)
{
	const ezsms_slice_t text = reading->fields.values[field];
	const int number = ezsms_callback_number(text);

	if (number < 0) {
		ezsms_reading_throw(reading, field, EZSMS_CALLBACK_NOT_A_NUMBER, text, NULL);
	}
	return number;
}

/* Methods */

static bool add_given_aliases(ezsms_reading_t *reading, HashTable *aliases, uint32_t argument)
{
	return !aliases || add_aliases(reading, aliases, argument);
}

static bool read_query_within_limit(ezsms_reading_t *reading, ezsms_slice_t query)
{
	if (query.length > EZSMS_QUERY_MAX) {
		throw_too_long(reading, query.length);
		return false;
	}
	read_query(reading, query);
	return true;
}

static void finish(ezsms_reading_t *reading, bool good, zval *return_value)
{
	if (good && check_fields(reading)) {
		reading->kind->create(return_value, reading);
	}
	end(reading);
}

bool ezsms_request_query(ezsms_slice_t *query)
{
	const char *text = SG(request_info).query_string;

	if (!SG(request_info).request_method) {
		zend_throw_error(NULL, "There is no HTTP request to read a callback from");
		return false;
	}
	*query = (ezsms_slice_t){text ? text : "", text ? strlen(text) : 0};
	return true;
}

void ezsms_callback_from_request(INTERNAL_FUNCTION_PARAMETERS, const ezsms_callback_kind_t *kind)
{
	HashTable *aliases = NULL;
	ezsms_reading_t reading;
	ezsms_slice_t query;

	ZEND_PARSE_PARAMETERS_START(0, 1)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(aliases)
	ZEND_PARSE_PARAMETERS_END();

	if (!ezsms_request_query(&query)) {
		RETURN_THROWS();
	}
	begin(&reading, kind);
	finish(&reading,
		add_given_aliases(&reading, aliases, 1) && read_query_within_limit(&reading, query),
		return_value);
}

void ezsms_callback_from_query(INTERNAL_FUNCTION_PARAMETERS, const ezsms_callback_kind_t *kind)
{
	zend_string *query;
	HashTable *aliases = NULL;
	ezsms_reading_t reading;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(query)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(aliases)
	ZEND_PARSE_PARAMETERS_END();

	begin(&reading, kind);
	finish(&reading,
		add_given_aliases(&reading, aliases, 2) &&
			read_query_within_limit(&reading, ezsms_slice_of(query)),
		return_value);
}

void ezsms_callback_from_array(INTERNAL_FUNCTION_PARAMETERS, const ezsms_callback_kind_t *kind)
{
	HashTable *parameters, *aliases = NULL;
	ezsms_reading_t reading;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT(parameters)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT(aliases)
	ZEND_PARSE_PARAMETERS_END();

	begin(&reading, kind);
	const bool good = add_given_aliases(&reading, aliases, 2);
	if (good) {
		read_array(&reading, parameters);
	}
	finish(&reading, good, return_value);
}
