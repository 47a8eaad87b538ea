<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

/** How many rows have which outcome, those of earlier runs among them. */
final class Tally
{
	/** @var array<string, int> rows by outcome */
	private array $rows = [];
	/** Rows that the same command again would send again. */
	private int $repeatable = 0;

	public function __construct(public readonly int $total)
	{
	}

	public function add(Outcome $outcome, bool $isRepeatable = false): void
	{
		$this->rows[$outcome->value] = $this->of($outcome) + 1;
		$this->repeatable += (int) $isRepeatable;
	}

	public function of(Outcome $outcome): int
	{
		return $this->rows[$outcome->value] ?? 0;
	}

	/** Rows that have an outcome. */
	public function done(): int
	{
		return array_sum($this->rows);
	}

	/** Rows that were not come to. */
	public function left(): int
	{
		return $this->total - $this->done();
	}

	public function repeatable(): int
	{
		return $this->repeatable;
	}

	/** Rows that stay unknown. */
	public function lost(): int
	{
		return $this->of(Outcome::NotSent) + $this->of(Outcome::Unknown) - $this->repeatable;
	}

	/** Rows that nobody would send as they are. */
	public function refused(): int
	{
		return $this->of(Outcome::Rejected) + $this->of(Outcome::Invalid);
	}

	public function isComplete(): bool
	{
		return $this->left() === 0 && $this->repeatable === 0;
	}

	/** "1,204 accepted, 3 rejected" */
	public function __toString(): string
	{
		$parts = [];
		foreach (Outcome::cases() as $outcome) {
			if ($this->of($outcome) > 0) {
				$parts[] = number_format($this->of($outcome)) . " $outcome->value";
			}
		}

		return implode(', ', $parts);
	}
}
