/* SPDX-License-Identifier: MIT */
#include "scenario.h"
#include "known.h"
#include "transport/url.h"

/* Where memory was out, to say so is always right, and never where it wasn't. */
static bool is_honest(bool is_valid, unsigned long failed, ezsms_url_error_t error)
{
	if (error == EZSMS_URL_MEMORY) {
		return failed > 0;
	}
	if (error == EZSMS_URL_MALFORMED && is_valid) {
		return failed > 0 && known_meet(KNOWN_MALFORMED);
	}
	return is_valid == (error == EZSMS_URL_NONE);
}

static void expect(bool is_valid, unsigned long failed, ezsms_url_error_t error)
{
	if (!is_honest(is_valid, failed, error)) {
		scenario_fail("the URL %s", ezsms_url_error_message(error));
	}
}

static void read_dsn(const scenario_t *scenario)
{
	ezsms_dsn_t dsn;
	const ezsms_url_error_t error = ezsms_dsn_read(&dsn, scenario->url);

	expect(scenario->is_valid, memory_relax(), error);
	if (error == EZSMS_URL_NONE &&
		!(dsn.base_url && strcmp(dsn.base_url, "https://gateway.test/websmsapi") == 0 &&
			dsn.username && strcmp(dsn.username, "demoezsms") == 0 && dsn.password &&
			strcmp(dsn.password, "p@ss") == 0 && dsn.query &&
			strcmp(dsn.query, "sender=demoezsms") == 0)) {
		scenario_fail("not all of the DSN was read");
	}
	ezsms_dsn_free(&dsn);
}

static void read_proxy(const scenario_t *scenario)
{
	const bool is_valid = ezsms_proxy_is_valid(scenario->url);
	const unsigned long failed = memory_relax();

	/* A good one can't be used without memory either. */
	if (is_valid != scenario->is_valid && (is_valid || failed == 0)) {
		scenario_fail("the proxy is taken for %s", is_valid ? "valid" : "invalid");
	}
}

void url_read(const scenario_t *scenario, unsigned long nth)
{
	memory_fail(scenario->mode, nth);
	switch (scenario->reading) {
		case READ_BASE_URL: {
			const ezsms_url_error_t error = ezsms_base_url_check(scenario->url);
			expect(scenario->is_valid, memory_relax(), error);
			break;
		}
		case READ_PROXY:
			read_proxy(scenario);
			break;
		case READ_DSN:
			read_dsn(scenario);
			break;
		case READ_NOTHING:
			break;
	}
}
