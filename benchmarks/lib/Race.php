<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** Several sides in turns: each comes first in a round as often as the others. The first round warms up. */
final readonly class Race
{
	/** @param array<string, list<Took>> $took by side, one of each round */
	private function __construct(private array $took, private int $count)
	{
	}

	/** @param array<string, callable(int): Took> $sides */
	public static function run(Bench $bench, string $what, array $sides, int $rounds, int $count): self
	{
		$took = [];
		for ($round = -1; $round < $rounds; $round++) {
			$bench->say(sprintf('%s, round %d of %d', $what, max(0, $round + 1), $rounds));
			$names = array_keys($sides);
			$first = ($round + 1) % count($names);
			foreach ([...array_slice($names, $first), ...array_slice($names, 0, $first)] as $name) {
				$time = $sides[$name]($count);
				if ($round >= 0) {
					$took[$name][] = $time;
				}
			}
		}

		return new self($took, $count);
	}

	/** Seconds of each round. */
	public function wall(string $side): Series
	{
		return new Series(array_map(fn(Took $took): float => $took->wall, $this->took[$side]));
	}

	/** Seconds for each of what was counted. */
	public function wallOfOne(string $side): Series
	{
		return $this->wall($side)->times(1 / $this->count);
	}

	/** Processor time for each of what was counted: over all rounds, because the kernel counts it in large steps. */
	public function processor(string $side): string
	{
		$took = $this->took[$side];
		$count = $this->count * count($took);

		return sprintf(
			'processor: own %.1f µs, kernel %.1f µs each',
			array_sum(array_column($took, 'own')) / $count * 1e6,
			array_sum(array_column($took, 'kernel')) / $count * 1e6,
		);
	}

	public function ratio(string $side, string $to): Series
	{
		return $this->wall($side)->over($this->wall($to));
	}

	/** Of processor time alone, which nobody else takes away. */
	public function processorRatio(string $side, string $to): Series
	{
		$busy = fn(string $side): Series => new Series(
			array_map(fn(Took $took): float => $took->own + $took->kernel, $this->took[$side]),
		);

		return $busy($side)->over($busy($to));
	}
}
