<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Tests;

final class Check
{
	public static function same(mixed $expected, mixed $actual, string $what = 'value'): void
	{
		if ($expected !== $actual) {
			throw new Failure("$what: expected " . self::shown($expected) . ', got ' . self::shown($actual));
		}
	}

	public static function matches(string $pattern, string $actual, string $what = 'text'): void
	{
		if (preg_match($pattern, $actual) !== 1) {
			throw new Failure("$what: " . self::shown($actual) . " doesn't match $pattern");
		}
	}

	public static function true(bool $condition, string $what): void
	{
		if (!$condition) {
			throw new Failure($what);
		}
	}

	/**
	 * Asks again until it is so; the time is a limit, not an expectation.
	 *
	 * @template T
	 * @param callable(): (T|null|false) $ask
	 * @return T
	 */
	public static function until(string $what, callable $ask, float $seconds = 10.0): mixed
	{
		$deadline = microtime(true) + $seconds;
		do {
			$answer = $ask();
			if ($answer !== null && $answer !== false) {
				return $answer;
			}
			usleep(10000);
		} while (microtime(true) < $deadline);
		throw new Failure("waited in vain: $what");
	}

	private static function shown(mixed $value): string
	{
		$text = json_encode(
			$value,
			JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE,
		);
		return strlen((string) $text) > 400 ? substr((string) $text, 0, 400) . '…' : (string) $text;
	}
}
