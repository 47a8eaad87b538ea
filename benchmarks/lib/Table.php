<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** Every section as one table, for a terminal and for a page. */
final readonly class Table
{
	private const HEAD = ['', 'median', 'least', 'most', ''];

	/** @param list<Section> $sections */
	public function __construct(private array $sections)
	{
	}

	public function text(): string
	{
		$widths = array_map(mb_strwidth(...), self::HEAD);
		foreach ($this->rows() as $row) {
			$widths = array_map(max(...), $widths, array_map(mb_strwidth(...), $row->cells()));
		}
		$text = self::line(self::HEAD, $widths);
		foreach ($this->sections as $section) {
			$text .= "\n$section->title\n";
			foreach ($section->rows as $row) {
				$text .= self::line($row->cells(), $widths);
			}
		}

		return "$text\n{$this->verdict()}\n";
	}

	/** How much of what was to be reached is. */
	public function verdict(): string
	{
		$verdicts = array_map(fn(Row $row): ?bool => $row->isReached(), $this->rows());
		$judged = array_filter($verdicts, is_bool(...));

		return sprintf('%d of %d limits reached', count(array_filter($judged)), count($judged));
	}

	public function markdown(): string
	{
		$text = self::markdownLine(self::HEAD) . "|---|--:|--:|--:|---|\n";
		foreach ($this->sections as $section) {
			$text .= self::markdownLine(["**$section->title**", '', '', '', '']);
			foreach ($section->rows as $row) {
				$text .= self::markdownLine($row->cells());
			}
		}

		return $text;
	}

	/** @return list<Row> */
	private function rows(): array
	{
		return array_merge(...array_map(fn(Section $section) => $section->rows, $this->sections));
	}

	private static function line(array $cells, array $widths): string
	{
		$line = '';
		foreach ($cells as $column => $cell) {
			$space = str_repeat(' ', $widths[$column] - mb_strwidth($cell));
			$line .= in_array($column, [1, 2, 3], true) ? "  $space$cell" : "  $cell$space";
		}

		return rtrim($line) . "\n";
	}

	private static function markdownLine(array $cells): string
	{
		return '| ' . implode(' | ', $cells) . " |\n";
	}
}
