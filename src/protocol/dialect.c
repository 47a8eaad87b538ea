/* SPDX-License-Identifier: MIT */
#include "dialect.h"
#include "markup.h"

/* The specification's own name of a parameter is also the key by which a user renames it. */
#define PARAMETER_NAMES(name, parameter, requests) EZSMS_SLICE_INIT(parameter),
#define PAGE_FILES(name, key, file, kind, seqno) EZSMS_SLICE_INIT(file),
#define PAGE_KEYS(name, key, file, kind, seqno) EZSMS_SLICE_INIT(key),

const ezsms_dialect_t ezsms_dialect_specified = {
	{EZSMS_PAGES(PAGE_FILES)},
	{EZSMS_PARAMETERS(PARAMETER_NAMES)},
};

const ezsms_slice_t ezsms_page_keys[EZSMS_PAGE_COUNT] = {EZSMS_PAGES(PAGE_KEYS)};
const ezsms_slice_t ezsms_parameter_keys[EZSMS_PARAMETER_COUNT] = {
	EZSMS_PARAMETERS(PARAMETER_NAMES)};

int ezsms_dialect_find(const ezsms_slice_t *keys, size_t count, ezsms_slice_t key)
{
	for (size_t i = 0; i < count; i++) {
		if (ezsms_slice_equals(keys[i], key)) {
			return (int)i;
		}
	}
	return -1;
}

ezsms_parameter_t ezsms_page_seqno(ezsms_page_t page)
{
	static const ezsms_parameter_t seqnos[] = {
#define X(name, key, file, kind, seqno) EZSMS_PARAMETER_##seqno,
		EZSMS_PAGES(X)
#undef X
	};

	return seqnos[page];
}

ezsms_dialect_clash_t ezsms_dialect_clash(const ezsms_dialect_t *dialect)
{
	static const unsigned requests[] = {
#define X(name, parameter, requests) requests,
		EZSMS_PARAMETERS(X)
#undef X
	};
	const ezsms_slice_t *names = dialect->parameters;

	for (int second = 1; second < EZSMS_PARAMETER_COUNT; second++) {
		for (int first = 0; first < second; first++) {
			if ((requests[first] & requests[second]) &&
				ezsms_equals_ignoring_case(names[first], names[second])) {
				return (ezsms_dialect_clash_t){true, first, second};
			}
		}
	}
	return (ezsms_dialect_clash_t){false, 0, 0};
}

size_t ezsms_dialect_pairs(
	ezsms_pair_t *pairs, const ezsms_dialect_t *dialect, const ezsms_fields_t *fields)
{
	size_t count = 0;

	for (size_t i = 0; i < EZSMS_PARAMETER_COUNT; i++) {
		if (fields->values[i].ptr) {
			pairs[count++] = (ezsms_pair_t){
				dialect->parameters[i],
				fields->values[i],
				i == EZSMS_PARAMETER_MESSAGE ? fields->message_encoding : EZSMS_FORM_PERCENT,
			};
		}
	}
	return count;
}
