<?php
// SPDX-License-Identifier: MIT
/*
 * What the tests of callbacks share: a stable way to print what came of one, in printable ASCII.
 */

use EzSms\CallbackException;
use EzSms\DeliveryReport;
use EzSms\IncomingMessage;

/** Octets outside printable ASCII as \xFF, so that what is printed says exactly what was there. */
function printable(string $octets): string
{
	return preg_replace_callback('/[^ -\x5B\x5D-~]/', fn(array $octet) => sprintf('\x%02X', ord($octet[0])), $octets);
}

function plain(mixed $value): mixed
{
	return match (true) {
		$value instanceof UnitEnum => $value->name,
		is_string($value) => printable($value),
		is_array($value) => array_combine(array_map(plain(...), array_keys($value)), array_map(plain(...), $value)),
		is_object($value) => '(' . $value::class . ')',
		default => $value,
	};
}

/** Of what is plain. */
function line(mixed $value): string
{
	return json_encode($value, JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR);
}

/** What is wrong with a field, as the messages have it; none of them stands in another. */
const REASONS = [
	'WRONG_CASE' => 'is missing, but there is a parameter whose name differs in case only',
	'REPEATED' => 'is there more than once',
	'NOT_A_STRING' => 'is not a string',
	'NOT_A_NUMBER' => 'is not a number',
	'UNDECODABLE' => "can't be decoded",
	'TOO_LONG' => 'more than 65536',
	'MISSING' => 'is missing',
];

function reason(CallbackException $exception): string
{
	foreach (REASONS as $reason => $words) {
		if (str_contains($exception->getMessage(), $words)) {
			return $reason;
		}
	}
	return $exception->getMessage();
}

/** What a callback gave, or why it is refused, by name. */
function facts(Closure $read): array
{
	try {
		$value = $read();
	} catch (CallbackException $refused) {
		return ['refused' => reason($refused)] + plain([
			'field' => $refused->field, 'found' => $refused->found, 'raw' => $refused->raw,
		]);
	} catch (Throwable $error) {
		return [$error::class => $error->getMessage()];
	}
	return plain(match (true) {
		$value instanceof DeliveryReport, $value instanceof IncomingMessage => get_object_vars($value),
		default => ['value' => $value],
	});
}

/** On a line, or only those of the facts that are named. */
function show(Closure $read, string ...$names): void
{
	$facts = facts($read);
	echo line($names && !isset($facts['refused']) ? array_intersect_key($facts, array_flip($names)) : $facts), "\n";
}

/** Why a callback is refused, without its parameters. */
function refused(Closure $read): string
{
	$facts = facts($read);
	return isset($facts['refused'])
		? "{$facts['refused']} field=" . line($facts['field']) . ' found=' . line($facts['found'])
		: line($facts);
}

/** The site's own parameters in callback_cases.php. */
const EXPECTED = ['u' => 'site', 'p' => 'a b&c'];

/** What a page of the tests' site does with a query, or with the current request's. */
function read_callback(string $page, ?string $query = null): mixed
{
	return match ($page) {
		'report' => $query === null ? DeliveryReport::fromRequest() : DeliveryReport::fromQuery($query),
		'message' => $query === null ? IncomingMessage::fromRequest() : IncomingMessage::fromQuery($query),
		'authenticate' => EzSms\authenticate_callback(EXPECTED, $query),
	};
}
