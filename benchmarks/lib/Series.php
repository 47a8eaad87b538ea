<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** What was measured, a value of each round. */
final readonly class Series
{
	/** @param non-empty-list<int|float> $values */
	public function __construct(public array $values)
	{
	}

	public function median(): float
	{
		$sorted = $this->values;
		sort($sorted);
		$middle = intdiv(count($sorted) - 1, 2);

		return ($sorted[$middle] + $sorted[count($sorted) - 1 - $middle]) / 2;
	}

	public function least(): float
	{
		return min($this->values);
	}

	public function most(): float
	{
		return max($this->values);
	}

	/** Round by round, so that what disturbed both of a round disturbs the ratio less; as far as both have rounds. */
	public function over(self $other): self
	{
		$rounds = min(count($this->values), count($other->values));

		return new self(array_map(
			fn($ours, $theirs) => $ours / $theirs,
			array_slice($this->values, 0, $rounds),
			array_slice($other->values, 0, $rounds),
		));
	}

	public function times(float $factor): self
	{
		return new self(array_map(fn($value) => $value * $factor, $this->values));
	}
}
