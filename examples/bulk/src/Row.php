<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

/** One message of the input. */
final readonly class Row
{
	/** @param list<string> $others the columns that are only copied */
	public function __construct(
		/** 1 for the first one below the line of names; blank lines are not counted. */
		public int $number,
		public string $to,
		public string $text,
		/** The input's own key; '' where it has none. */
		public string $seqno,
		public array $others,
		/** Why it can't be a message, where the file tells. */
		public ?string $problem,
	) {
	}
}
