<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** The sandbox's time: the machine's, plus what was skipped. */
final class Clock
{
	public function __construct(private readonly Store $store)
	{
	}

	public function now(): float
	{
		return microtime(true) + $this->offset();
	}

	public function offset(): float
	{
		$row = $this->store->row("SELECT value FROM meta WHERE name = 'clock_offset'");
		return (float) ($row['value'] ?? 0);
	}

	public function advance(float $seconds): void
	{
		$this->store->change(
			"INSERT INTO meta (name, value) VALUES ('clock_offset', :seconds)
			ON CONFLICT (name) DO UPDATE SET value = value + :seconds",
			['seconds' => $seconds],
		);
	}

	/** For people and JSON. */
	public static function format(float $time): string
	{
		return gmdate('Y-m-d\TH:i:s', (int) $time) . sprintf('.%03dZ', (int) (($time - (int) $time) * 1000));
	}
}
