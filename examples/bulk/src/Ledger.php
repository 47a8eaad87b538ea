<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

/** Which rows are done with for good: an octet a row, so a million rows take a megabyte. */
final class Ledger
{
	private string $marks;

	public function __construct(private readonly int $count)
	{
		$this->marks = str_repeat(' ', $count + 1);
	}

	/** @return bool false for a row that the input doesn't have, or that was settled before */
	public function settle(int $row): bool
	{
		if ($row < 1 || $row > $this->count || $this->isSettled($row)) {
			return false;
		}
		$this->marks[$row] = '.';

		return true;
	}

	public function isSettled(int $row): bool
	{
		return ($this->marks[$row] ?? '') === '.';
	}
}
