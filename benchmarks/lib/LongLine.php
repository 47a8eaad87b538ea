<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** Two network namespaces with so much time between them, for as long as the object lives. */
final class LongLine
{
	public const NEAR = '10.98.0.1';
	public const FAR = '10.98.0.2';

	/** @var list<string> put before a command that is to run at the near end */
	public readonly array $near;
	/** @var list<string> and at the far one */
	public readonly array $far;
	private readonly \Watched $process;

	/** @param float $roundTrip seconds */
	public function __construct(Bench $bench, float $roundTrip)
	{
		$output = "$bench->folder/long-line";
		$this->process = new \Watched(
			["$bench->build/delay", (string) ($roundTrip / 2 * 1000), self::NEAR, self::FAR],
			$output,
		);
		$lines = [];
		while (count($lines) < 2 && $this->process->isRunning()) {
			usleep(10_000);
			preg_match_all('~^/proc/.+$~m', (string) @file_get_contents($output), $found);
			$lines = $found[0];
		}
		if (count($lines) < 2) {
			throw new \RuntimeException('the long line did not come up: ' . file_get_contents($output));
		}
		$this->near = ['nsenter', "--net=$lines[0]"];
		$this->far = ['nsenter', "--net=$lines[1]"];
	}

	public function __destruct()
	{
		$this->process->end();
	}

	/** Why there can't be one here; null where there can. */
	public static function missing(): ?string
	{
		return match (true) {
			posix_geteuid() !== 0 => 'not measured: needs root, for network namespaces',
			!file_exists('/dev/net/tun') => 'not measured: needs /dev/net/tun',
			!installed('nsenter') => 'not measured: needs nsenter (Debian: util-linux)',
			default => null,
		};
	}
}
