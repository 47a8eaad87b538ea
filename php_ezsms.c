/* SPDX-License-Identifier: MIT */
#ifdef HAVE_CONFIG_H
#	include "config.h"
#endif

#include "php_ezsms.h"
#include "ext/standard/info.h"
#include "php_ini.h"

#include "src/php/batch.h"
#include "src/php/callback.h"
#include "src/php/client.h"
#include "src/php/compat.h"
#include "src/php/delivery_report.h"
#include "src/php/enums.h"
#include "src/php/exceptions.h"
#include "src/php/incoming_message.h"
#include "src/php/message.h"
#include "src/php/options.h"
#include "src/php/values.h"
#include "src/transport/library.h"
#include "stubs/functions.arginfo.h"

ZEND_DECLARE_MODULE_GLOBALS(ezsms)

#if defined(ZTS) && defined(COMPILE_DL_EZSMS)
ZEND_TSRMLS_CACHE_DEFINE()
#endif

/* A setting that can't be used is refused and the old one stays. ini_set() says so by itself,
 * php.ini doesn't. */
static zend_result refuse(const zend_ini_entry *entry, int stage, const char *requirement)
{
	if (stage == ZEND_INI_STAGE_STARTUP) {
		zend_error(E_WARNING, "%s %s; the default is used", ZSTR_VAL(entry->name), requirement);
	}
	return FAILURE;
}

static ZEND_INI_MH(on_update_seconds)
{
	zend_long whole = 0;
	double seconds = 0;
	const uint8_t type =
		is_numeric_string(ZSTR_VAL(new_value), ZSTR_LEN(new_value), &whole, &seconds, false);

	/* Not what OnUpdateReal() takes, to which 5m is 5. */
	if (type == IS_LONG) {
		seconds = (double)whole;
	}
	if (!ezsms_seconds_are_valid(seconds)) {
		return refuse(entry, stage, "must be a number of seconds, greater than 0");
	}
	return OnUpdateReal(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

static ZEND_INI_MH(on_update_aliases)
{
	if (new_value &&
		(zend_str_has_nul_byte(new_value) || !ezsms_aliases_are_valid(ZSTR_VAL(new_value)))) {
		return refuse(entry, stage, "must be a list of Field=Name with fields of a callback");
	}
	return OnUpdateString(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

/* clang-format off */
PHP_INI_BEGIN()
	STD_PHP_INI_ENTRY("ezsms.timeout", "30", PHP_INI_ALL, on_update_seconds, timeout, zend_ezsms_globals, ezsms_globals)
	STD_PHP_INI_ENTRY("ezsms.connect_timeout", "10", PHP_INI_ALL, on_update_seconds, connect_timeout, zend_ezsms_globals, ezsms_globals)
	STD_PHP_INI_ENTRY("ezsms.ca_bundle", "", PHP_INI_SYSTEM, OnUpdateString, ca_bundle, zend_ezsms_globals, ezsms_globals)
	STD_PHP_INI_ENTRY("ezsms.callback_aliases", "", PHP_INI_ALL, on_update_aliases, callback_aliases, zend_ezsms_globals, ezsms_globals)
PHP_INI_END()
/* clang-format on */

/* Without PHP's macros, whose parameter shadows the globals themselves. */
static void begin_globals(void *memory)
{
#if defined(ZTS) && defined(COMPILE_DL_EZSMS)
	ZEND_TSRMLS_CACHE_UPDATE();
#endif
	memset(memory, 0, sizeof(zend_ezsms_globals));
}

static void end_globals(void *memory)
{
	zend_ezsms_globals *globals = memory;

	if (globals->engine) {
		ezsms_engine_free(globals->engine);
		globals->engine = NULL;
	}
}

static PHP_MINIT_FUNCTION(ezsms)
{
	const char *reason;

	if (!ezsms_library_open(&reason)) {
		php_error_docref(NULL, E_CORE_WARNING, "%s", reason);
		return FAILURE;
	}
	REGISTER_INI_ENTRIES();
	register_functions_symbols(module_number);
	/* Enums before the classes whose properties and defaults name them. */
	ezsms_enums_register();
	ezsms_exceptions_register();
	ezsms_values_register();
	ezsms_options_register();
	ezsms_message_register();
	ezsms_client_register();
	ezsms_batch_register();
	ezsms_delivery_report_register();
	ezsms_incoming_message_register();
	return SUCCESS;
}

static PHP_MSHUTDOWN_FUNCTION(ezsms)
{
	UNREGISTER_INI_ENTRIES();
#ifndef ZTS
	/* Module globals end after this, and the engine must not outlive libcurl. Under ZTS the other
	 * threads' engines still do, so libcurl is left to the end of the process there. */
	if (EZSMS_G(engine)) {
		ezsms_engine_free(EZSMS_G(engine));
		EZSMS_G(engine) = NULL;
	}
	ezsms_library_close();
#endif
	return SUCCESS;
}

/* Connections outlive the request; what a request left half done does not. After the request's
 * objects are gone, because those may hold some of it, and because it costs a request that sends
 * nothing less than the usual place. */
static ZEND_MODULE_POST_ZEND_DEACTIVATE_D(ezsms)
{
	if (EZSMS_G(engines).first) {
		ezsms_engines_recall(&EZSMS_G(engines));
	}
	return SUCCESS;
}

static PHP_MINFO_FUNCTION(ezsms)
{
	php_info_print_table_start();
	php_info_print_table_row(2, "ezsms support", "enabled");
	php_info_print_table_row(2, "Version", PHP_EZSMS_VERSION);
	php_info_print_table_row(2, "Gateway specification", "1.84");
	php_info_print_table_row(2, "libcurl version", ezsms_library_version());
	php_info_print_table_row(2, "TLS backend", ezsms_library_tls());
	php_info_print_table_end();
	DISPLAY_INI_ENTRIES();
}

/* hash and random are always compiled in, but must be set up first. */
/* clang-format off */
static const zend_module_dep ezsms_deps[] = {
	ZEND_MOD_REQUIRED("hash")
	ZEND_MOD_REQUIRED("random")
	ZEND_MOD_END
};
/* clang-format on */

zend_module_entry ezsms_module_entry = {
	STANDARD_MODULE_HEADER_EX,
	NULL,
	ezsms_deps,
	"ezsms",
	ext_functions,
	PHP_MINIT(ezsms),
	PHP_MSHUTDOWN(ezsms),
	NULL,
	NULL,
	PHP_MINFO(ezsms),
	PHP_EZSMS_VERSION,
	PHP_MODULE_GLOBALS(ezsms),
	begin_globals,
	end_globals,
	ZEND_MODULE_POST_ZEND_DEACTIVATE_N(ezsms),
	STANDARD_MODULE_PROPERTIES_EX,
};

#ifdef COMPILE_DL_EZSMS
ZEND_DLEXPORT zend_module_entry *get_module(void);
ZEND_GET_MODULE(ezsms)
#endif
