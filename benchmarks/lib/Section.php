<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** The rows about one question. */
final readonly class Section
{
	/** @param list<Row> $rows */
	public function __construct(public string $title, public array $rows, public bool $isPlotted = false)
	{
	}

	/** @return list<Row> those that stand in the plot */
	public function sides(): array
	{
		return array_values(array_filter($this->rows, fn(Row $row): bool => $row->isSide));
	}
}
