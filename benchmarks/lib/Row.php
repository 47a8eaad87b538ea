<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** A line of the table: a figure of one side, a ratio that is to reach something, or words. */
final readonly class Row
{
	private function __construct(
		public string $label,
		public ?Series $series = null,
		public Unit $unit = Unit::Times,
		public ?float $limit = null,
		public bool $isLowest = false,
		public string $note = '',
		public bool $isSide = false,
	) {
	}

	/** Of one side, which stands in the plot too. */
	public static function side(string $label, Series $series, Unit $unit, string $note = ''): self
	{
		return new self($label, $series, $unit, note: $note, isSide: true);
	}

	public static function figure(string $label, Series $series, Unit $unit, string $note = ''): self
	{
		return new self($label, $series, $unit, note: $note);
	}

	public static function atMost(string $label, Series $series, float $limit, Unit $unit = Unit::Times): self
	{
		return new self($label, $series, $unit, $limit);
	}

	public static function atLeast(string $label, Series $series, float $limit, Unit $unit = Unit::Times): self
	{
		return new self($label, $series, $unit, $limit, true);
	}

	public static function words(string $label, string $note): self
	{
		return new self($label, note: $note);
	}

	/** Null where nothing is to be reached. */
	public function isReached(): ?bool
	{
		return match (true) {
			$this->limit === null => null,
			$this->isLowest => $this->series->median() >= $this->limit,
			default => $this->series->median() <= $this->limit,
		};
	}

	/** @return array{string, string, string, string, string} label, median, least, most, the rest */
	public function cells(): array
	{
		if ($this->series === null) {
			return [$this->label, '', '', '', $this->note];
		}
		$isSingle = count($this->series->values) === 1;

		return [
			$this->label,
			$this->unit->formatWithName($this->series->median()),
			$isSingle ? '' : $this->unit->format($this->series->least()),
			$isSingle ? '' : $this->unit->format($this->series->most()),
			$this->limit === null ? $this->note : $this->verdict(),
		];
	}

	private function verdict(): string
	{
		return sprintf(
			'%s %s: %s',
			$this->isLowest ? '≥' : '≤',
			rtrim((string) $this->limit . ' ' . $this->unit->value),
			$this->isReached() ? 'reached' : 'NOT reached',
		);
	}
}
