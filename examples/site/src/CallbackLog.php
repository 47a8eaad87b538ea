<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

/**
 * Every callback as it came, octet for octet, so that none is lost: what couldn't be read today can be given to
 * EzSms\IncomingMessage::fromQuery() tomorrow, with the aliases that were missing.
 */
final class CallbackLog
{
	/** Anybody can send a wrong secret, so only so many of those are kept. */
	private const STRANGERS_KEPT = 1000;

	public function __construct(private readonly Database $database)
	{
	}

	/** @param string $own the parameter that is left out of the log, because its value is the secret */
	public function add(string $kind, Verdict $verdict, string $reason, string $own): void
	{
		$this->database->change(
			'INSERT INTO callback (at, kind, verdict, reason, query) VALUES (?, ?, ?, ?, ?)',
			[microtime(true), $kind, $verdict->value, $reason, self::without($own, $_SERVER['QUERY_STRING'] ?? '')],
		);
		if ($verdict === Verdict::WrongSecret) {
			$this->database->change(
				'DELETE FROM callback WHERE verdict = :verdict AND id <= (
					SELECT id FROM callback WHERE verdict = :verdict ORDER BY id DESC LIMIT 1 OFFSET :kept
				)',
				['verdict' => $verdict->value, 'kept' => self::STRANGERS_KEPT],
			);
		}
	}

	/** @return list<\stdClass> the latest first */
	public function latest(): array
	{
		return $this->database->rows('SELECT * FROM callback ORDER BY id DESC LIMIT 100');
	}

	private static function without(string $own, string $query): string
	{
		$isOwn = static fn(string $pair): bool => strcasecmp(urldecode(explode('=', $pair)[0]), $own) === 0;

		return implode('&', array_filter(explode('&', $query), static fn(string $pair): bool => !$isOwn($pair)));
	}
}
