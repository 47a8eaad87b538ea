<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** What is not as it has to be. */
final class Findings
{
	private const SHOWN_MAX = 600;

	/** @var list<string> */
	public array $problems = [];

	public function same(string $what, mixed $expected, mixed $found): void
	{
		$this->true($what . ': expected ' . self::shown($expected) . ', found ' . self::shown($found), $expected === $found);
	}

	/** @param list<mixed> $expected each of them is right */
	public function among(string $what, array $expected, mixed $found): void
	{
		$this->same($what, in_array($found, $expected, true) ? $found : implode(' or ', $expected), $found);
	}

	public function true(string $problem, bool $condition): void
	{
		if (!$condition) {
			$this->problems[] = $problem;
		}
	}

	private static function shown(mixed $value): string
	{
		$value = $value instanceof \UnitEnum ? $value->name : $value;
		$text = json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE);
		return strlen($text) > self::SHOWN_MAX ? substr($text, 0, self::SHOWN_MAX) . '…' : $text;
	}
}
