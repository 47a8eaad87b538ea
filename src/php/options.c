/* SPDX-License-Identifier: MIT */
#include "options.h"
#include "argument_error.h"
#include "dump.h"
#include "enums.h"
#include "slots.h"
#include "strings.h"
#include "php_ezsms.h"
#include "fopen_wrappers.h"
#include "zend_closures.h"
#include "zend_enum.h"
#include "zend_interfaces.h"
#include "zend_exceptions.h"
#include "../transport/url.h"
#include "../../stubs/options.arginfo.h"

#ifdef PHP_WIN32
#	include "win32/ioutil.h"
#endif

zend_class_entry *ezsms_ce_Options;
static zend_object_handlers options_handlers;

/* The order of the properties in options.stub.php, and of the constructor's arguments. */
enum {
	SLOT_TIMEOUT,
	SLOT_CONNECT_TIMEOUT,
	SLOT_RETRIES,
	SLOT_METHOD,
	SLOT_CA_BUNDLE,
	SLOT_PROXY,
	SLOT_PERSISTENT,
	SLOT_PAGES,
	SLOT_PARAMETERS,
	SLOT_MAX_SEGMENTS,
	SLOT_OBSERVER,
	SLOT_SEQNO,
};

enum { RETRIES_DEFAULT = 2, RETRIES_MAX = 100 };

#define ARGUMENT(slot) ((uint32_t)(slot) + 1)

static HashTable *options_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	/* The proxy's URL may hold a password. */
	static const char *const masked[] = {"proxy", NULL};

	return ezsms_dump(object, purpose, masked);
}

static zend_object *options_create(zend_class_entry *ce)
{
	return ezsms_masked_object_create(ce, &options_handlers);
}

void ezsms_options_register(void)
{
	ezsms_ce_Options = register_class_EzSms_Options();
	ezsms_ce_Options->create_object = options_create;
	ezsms_masked_handlers_init(&options_handlers, options_properties_for);
}

bool ezsms_seconds_are_valid(double seconds)
{
	return seconds > 0 && seconds <= INT_MAX / 1000;
}

static bool check_seconds(uint32_t argument, double seconds)
{
	if (!ezsms_seconds_are_valid(seconds)) {
		zend_argument_value_error(
			argument, "must be greater than 0 and at most %d seconds", INT_MAX / 1000);
		return false;
	}
	return true;
}

static bool check_ca_bundle(uint32_t argument, const zend_string *path)
{
	if (!path) {
		return true;
	}
	if (php_check_open_basedir_ex(ZSTR_VAL(path), 0) != 0) {
		zend_argument_value_error(argument, "must be a file that open_basedir allows");
		return false;
	}
	zend_stat_t file;
	if (VCWD_ACCESS(ZSTR_VAL(path), R_OK) != 0 || VCWD_STAT(ZSTR_VAL(path), &file) != 0 ||
		(file.st_mode & S_IFMT) != S_IFREG) {
		zend_argument_value_error(argument, "must be a readable file");
		return false;
	}
	return true;
}

static bool check_proxy(uint32_t argument, const zend_string *proxy)
{
	if (proxy && !ezsms_proxy_is_valid(ZSTR_VAL(proxy))) {
		zend_argument_value_error(
			argument, "must be the URL of an http, https, socks4 or socks5 proxy, or empty");
		return false;
	}
	return true;
}

typedef bool (*ezsms_name_check_t)(ezsms_slice_t name);

static bool is_not_empty(ezsms_slice_t name)
{
	return name.length > 0;
}

/* Which names are overridden: a table from the specification's keys to the user's. */
static bool check_names(uint32_t argument, HashTable *names, const ezsms_slice_t *keys,
	size_t count, ezsms_name_check_t is_valid, const char *requirement)
{
	zend_string *key;
	zval *name;

	ZEND_HASH_FOREACH_STR_KEY_VAL(names, key, name) {
		if (!key || ezsms_dialect_find(keys, count, ezsms_slice_of(key)) < 0) {
			ezsms_throw_unknown_name(argument, "key", keys, count);
			return false;
		}
		ZVAL_DEREF(name);
		if (Z_TYPE_P(name) != IS_STRING) {
			zend_argument_type_error(argument, "must have only strings, %s given for \"%s\"",
				zend_zval_type_name(name), ZSTR_VAL(key));
			return false;
		}
		if (!is_valid(ezsms_slice_of(Z_STR_P(name)))) {
			zend_argument_value_error(
				argument, "must have %s for \"%s\"", requirement, ZSTR_VAL(key));
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool check_pages(HashTable *pages)
{
	return check_names(ARGUMENT(SLOT_PAGES), pages, ezsms_page_keys, EZSMS_PAGE_COUNT,
		ezsms_page_name_is_valid, "a relative path of letters, digits and -._~/");
}

/* Of names that have been checked one by one. */
static bool check_clash(HashTable *parameters)
{
	ezsms_dialect_t dialect = ezsms_dialect_specified;
	zend_string *key;
	zval *name;

	ZEND_HASH_FOREACH_STR_KEY_VAL(parameters, key, name) {
		ZVAL_DEREF(name);
		dialect.parameters[ezsms_dialect_find(ezsms_parameter_keys, EZSMS_PARAMETER_COUNT,
			ezsms_slice_of(key))] = ezsms_slice_of(Z_STR_P(name));
	}
	ZEND_HASH_FOREACH_END();
	const ezsms_dialect_clash_t clash = ezsms_dialect_clash(&dialect);
	if (clash.is_there) {
		zend_argument_value_error(ARGUMENT(SLOT_PARAMETERS),
			"must have different names for \"%s\" and \"%s\", which go into one request",
			ezsms_parameter_keys[clash.first].ptr, ezsms_parameter_keys[clash.second].ptr);
	}
	return !clash.is_there;
}

static bool check_parameters(HashTable *parameters)
{
	return check_names(ARGUMENT(SLOT_PARAMETERS), parameters, ezsms_parameter_keys,
			   EZSMS_PARAMETER_COUNT, is_not_empty, "a name") &&
		check_clash(parameters);
}

typedef struct {
	double timeout, connect_timeout;
	zend_long retries;
	zend_object *method;
	zend_string *ca_bundle, *proxy;
	bool persistent;
	HashTable *pages, *parameters;
	zend_long max_segments;
	bool unlimited;
	bool seqno;
} ezsms_arguments_t;

static bool check_arguments(const ezsms_arguments_t *a)
{
	if (a->retries < 0 || a->retries > RETRIES_MAX) {
		zend_argument_value_error(ARGUMENT(SLOT_RETRIES), "must be between 0 and %d", RETRIES_MAX);
		return false;
	}
	if (!a->unlimited && a->max_segments < 1) {
		zend_argument_value_error(ARGUMENT(SLOT_MAX_SEGMENTS), "must be at least 1");
		return false;
	}
	return check_seconds(ARGUMENT(SLOT_TIMEOUT), a->timeout) &&
		check_seconds(ARGUMENT(SLOT_CONNECT_TIMEOUT), a->connect_timeout) &&
		check_ca_bundle(ARGUMENT(SLOT_CA_BUNDLE), a->ca_bundle) &&
		check_proxy(ARGUMENT(SLOT_PROXY), a->proxy) && (!a->pages || check_pages(a->pages)) &&
		(!a->parameters || check_parameters(a->parameters));
}

/* A copy without references: what has been checked must not change afterwards. */
static void store_names(zval *slot, HashTable *names)
{
	zend_string *key;
	zval *name;

	array_init(slot);
	if (!names) {
		return;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(names, key, name) {
		ZVAL_DEREF(name);
		Z_TRY_ADDREF_P(name);
		zend_hash_add_new(Z_ARR_P(slot), key, name);
	}
	ZEND_HASH_FOREACH_END();
}

/* libcurl opens it later, where the working directory may be another; under ZTS it doesn't even
 * know the script's. */
static void store_path(zval *slot, const zend_string *path)
{
	char *absolute = path ? expand_filepath(ZSTR_VAL(path), NULL) : NULL;

	if (absolute) {
		ZVAL_STRING(slot, absolute);
		efree(absolute);
	} else {
		ZVAL_NULL(slot);
	}
}

static void store(zend_object *object, const ezsms_arguments_t *a)
{
	zval *slots = OBJ_PROP_NUM(object, 0);

	ZVAL_DOUBLE(&slots[SLOT_TIMEOUT], a->timeout);
	ZVAL_DOUBLE(&slots[SLOT_CONNECT_TIMEOUT], a->connect_timeout);
	ZVAL_LONG(&slots[SLOT_RETRIES], a->retries);
	ZVAL_OBJ_COPY(&slots[SLOT_METHOD],
		a->method ? a->method : zend_enum_get_case_cstr(ezsms_ce_Method, "Post"));
	store_path(&slots[SLOT_CA_BUNDLE], a->ca_bundle);
	ezsms_zval_copy_or_null(&slots[SLOT_PROXY], a->proxy);
	ZVAL_BOOL(&slots[SLOT_PERSISTENT], a->persistent);
	store_names(&slots[SLOT_PAGES], a->pages);
	store_names(&slots[SLOT_PARAMETERS], a->parameters);
	if (a->unlimited) {
		ZVAL_NULL(&slots[SLOT_MAX_SEGMENTS]);
	} else {
		ZVAL_LONG(&slots[SLOT_MAX_SEGMENTS], a->max_segments);
	}
	ZVAL_BOOL(&slots[SLOT_SEQNO], a->seqno);
}

/* Any callable becomes a closure, so that what may be called is decided here, once; false with an
 * exception. */
static bool store_observer(zend_object *object, zval *observer)
{
	zval *slot = OBJ_PROP_NUM(object, SLOT_OBSERVER);

	if (observer) {
		zend_call_method_with_1_params(NULL, zend_ce_closure, NULL, "fromcallable", slot, observer);
	} else {
		ZVAL_NULL(slot);
	}
	return !EG(exception);
}

ZEND_METHOD(EzSms_Options, __construct)
{
	ezsms_arguments_t a = {
		.retries = RETRIES_DEFAULT, .persistent = true, .unlimited = true, .seqno = true};
	zend_fcall_info observer = empty_fcall_info;
	zend_fcall_info_cache observer_cache;
	bool no_timeout = true, no_connect_timeout = true;

	ZEND_PARSE_PARAMETERS_START(0, 12)
		Z_PARAM_OPTIONAL
		Z_PARAM_DOUBLE_OR_NULL(a.timeout, no_timeout)
		Z_PARAM_DOUBLE_OR_NULL(a.connect_timeout, no_connect_timeout)
		Z_PARAM_LONG(a.retries)
		Z_PARAM_OBJ_OF_CLASS(a.method, ezsms_ce_Method)
		Z_PARAM_PATH_STR_OR_NULL(a.ca_bundle)
		Z_PARAM_PATH_STR_OR_NULL(a.proxy)
		Z_PARAM_BOOL(a.persistent)
		Z_PARAM_ARRAY_HT(a.pages)
		Z_PARAM_ARRAY_HT(a.parameters)
		Z_PARAM_LONG_OR_NULL(a.max_segments, a.unlimited)
		Z_PARAM_FUNC_OR_NULL(observer, observer_cache)
		Z_PARAM_BOOL(a.seqno)
	ZEND_PARSE_PARAMETERS_END();

	if (no_timeout) {
		a.timeout = EZSMS_G(timeout);
	}
	if (no_connect_timeout) {
		a.connect_timeout = EZSMS_G(connect_timeout);
	}
	if (Z_TYPE_P(OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), SLOT_TIMEOUT)) != IS_UNDEF) {
		zend_throw_error(NULL, "Cannot construct an EzSms\\Options again");
		RETURN_THROWS();
	}
	if (!check_arguments(&a)) {
		RETURN_THROWS();
	}
	if (!store_observer(
			Z_OBJ_P(ZEND_THIS), ZEND_FCI_INITIALIZED(observer) ? &observer.function_name : NULL)) {
		RETURN_THROWS();
	}
	store(Z_OBJ_P(ZEND_THIS), &a);
}

static long milliseconds(double seconds)
{
	const double exact = seconds * 1000;

	return exact < 1 ? 1 : (long)exact;
}

/* libcurl linked into a Windows build has no CA bundle of its own; PHP's setting for TLS then
 * serves. */
static zend_string *default_ca_bundle(void)
{
	const char *path = EZSMS_G(ca_bundle);

	if (!path || !*path) {
		path = zend_ini_string("openssl.cafile", sizeof "openssl.cafile" - 1, 0);
	}
	return path && *path ? zend_string_init(path, strlen(path), false) : NULL;
}

static void read_names(
	zend_string **names, const zval *overrides, const ezsms_slice_t *keys, size_t count)
{
	zend_string *key;
	zval *name;

	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARR_P(overrides), key, name) {
		const int found = key ? ezsms_dialect_find(keys, count, ezsms_slice_of(key)) : -1;
		ZVAL_DEREF(name);
		if (found >= 0 && Z_TYPE_P(name) == IS_STRING) {
			names[found] = zend_string_copy(Z_STR_P(name));
		}
	}
	ZEND_HASH_FOREACH_END();
}

static zend_string *string_or_null(const zval *value)
{
	return Z_TYPE_P(value) == IS_STRING ? zend_string_copy(Z_STR_P(value)) : NULL;
}

/* Whether every property is there, and of the type that it was made with. */
static bool is_whole(const zend_object *object)
{
	static const uint32_t types[] = {
		[SLOT_TIMEOUT] = MAY_BE_DOUBLE,
		[SLOT_CONNECT_TIMEOUT] = MAY_BE_DOUBLE,
		[SLOT_RETRIES] = MAY_BE_LONG,
		[SLOT_METHOD] = MAY_BE_OBJECT,
		[SLOT_CA_BUNDLE] = MAY_BE_STRING | MAY_BE_NULL,
		[SLOT_PROXY] = MAY_BE_STRING | MAY_BE_NULL,
		[SLOT_PERSISTENT] = MAY_BE_BOOL,
		[SLOT_PAGES] = MAY_BE_ARRAY,
		[SLOT_PARAMETERS] = MAY_BE_ARRAY,
		[SLOT_MAX_SEGMENTS] = MAY_BE_LONG | MAY_BE_NULL,
		[SLOT_OBSERVER] = MAY_BE_OBJECT | MAY_BE_NULL,
		[SLOT_SEQNO] = MAY_BE_BOOL,
	};

	for (int slot = 0; slot < (int)(sizeof types / sizeof *types); slot++) {
		if (!ezsms_slot_is(object, slot, types[slot])) {
			return false;
		}
	}
	const zval *observer = ezsms_slot(object, SLOT_OBSERVER);
	return Z_OBJCE_P(ezsms_slot(object, SLOT_METHOD)) == ezsms_ce_Method &&
		(Z_TYPE_P(observer) == IS_NULL || Z_OBJCE_P(observer) == zend_ce_closure);
}

static void read_object(ezsms_options_t *options, const zend_object *object)
{
	const zval *max_segments = ezsms_slot(object, SLOT_MAX_SEGMENTS);

	options->timeout = milliseconds(Z_DVAL_P(ezsms_slot(object, SLOT_TIMEOUT)));
	options->connect_timeout = milliseconds(Z_DVAL_P(ezsms_slot(object, SLOT_CONNECT_TIMEOUT)));
	options->retries = (unsigned)Z_LVAL_P(ezsms_slot(object, SLOT_RETRIES));
	options->get = ezsms_method_is_get(Z_OBJ_P(ezsms_slot(object, SLOT_METHOD)));
	options->ca_bundle = string_or_null(ezsms_slot(object, SLOT_CA_BUNDLE));
	options->proxy = string_or_null(ezsms_slot(object, SLOT_PROXY));
	options->persistent = ezsms_slot_is(object, SLOT_PERSISTENT, MAY_BE_TRUE);
	options->max_segments = Z_TYPE_P(max_segments) == IS_LONG ? (size_t)Z_LVAL_P(max_segments) : 0;
	options->seqno = ezsms_slot_is(object, SLOT_SEQNO, MAY_BE_TRUE);
	ZVAL_COPY(&options->observer, ezsms_slot(object, SLOT_OBSERVER));
	read_names(
		options->page_names, ezsms_slot(object, SLOT_PAGES), ezsms_page_keys, EZSMS_PAGE_COUNT);
	read_names(options->parameter_names, ezsms_slot(object, SLOT_PARAMETERS), ezsms_parameter_keys,
		EZSMS_PARAMETER_COUNT);
}

bool ezsms_options_read(ezsms_options_t *options, zend_object *object)
{
	*options = (ezsms_options_t){
		.timeout = milliseconds(EZSMS_G(timeout)),
		.connect_timeout = milliseconds(EZSMS_G(connect_timeout)),
		.retries = RETRIES_DEFAULT,
		.persistent = true,
		.seqno = true,
	};
	if (object) {
		if (!is_whole(object)) {
			zend_throw_error(NULL, "EzSms\\Options has not been constructed, or has been changed");
			return false;
		}
		read_object(options, object);
	}
	if (!options->ca_bundle) {
		options->ca_bundle = default_ca_bundle();
	}
	return true;
}

static void release_all(zend_string **names, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		ezsms_string_release(names[i]);
	}
}

void ezsms_options_free(ezsms_options_t *options)
{
	ezsms_string_release(options->ca_bundle);
	ezsms_string_release(options->proxy);
	release_all(options->page_names, EZSMS_PAGE_COUNT);
	release_all(options->parameter_names, EZSMS_PARAMETER_COUNT);
	/* Out of the collector's sight before anybody is called. */
	zval observer;
	ZVAL_COPY_VALUE(&observer, &options->observer);
	ZVAL_UNDEF(&options->observer);
	zval_ptr_dtor(&observer);
}

static void override(ezsms_slice_t *names, zend_string *const *overrides, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (overrides[i]) {
			names[i] = ezsms_slice_of(overrides[i]);
		}
	}
}

ezsms_dialect_t ezsms_options_dialect(const ezsms_options_t *options)
{
	ezsms_dialect_t dialect = ezsms_dialect_specified;

	override(dialect.pages, options->page_names, EZSMS_PAGE_COUNT);
	override(dialect.parameters, options->parameter_names, EZSMS_PARAMETER_COUNT);
	return dialect;
}
