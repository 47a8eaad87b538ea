<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** How a figure is written. Times are kept in seconds. */
enum Unit: string
{
	case Seconds = 's';
	case Milliseconds = 'ms';
	case Microseconds = 'µs';
	case Nanoseconds = 'ns';
	case Instructions = 'instructions';
	case Times = '×';
	case Percent = '%';
	case MiB = 'MiB';
	case Pieces = '';

	public function format(float $value): string
	{
		return match ($this) {
			self::Seconds => self::significant($value),
			self::Milliseconds => self::significant($value * 1e3),
			self::Microseconds => self::significant($value * 1e6),
			self::Nanoseconds => self::significant($value * 1e9),
			self::Instructions, self::Pieces => number_format($value, 0, '.', ' '),
			self::Times, self::MiB => sprintf('%.2f', $value),
			self::Percent => sprintf('%.3f', $value),
		};
	}

	public function formatWithName(float $value): string
	{
		return rtrim($this->format($value) . " $this->value");
	}

	private static function significant(float $value): string
	{
		return sprintf(match (true) {
			$value < 1 => '%.3f',
			$value < 10 => '%.2f',
			$value < 100 => '%.1f',
			default => '%.0f',
		}, $value);
	}
}
