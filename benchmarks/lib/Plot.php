<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** The sides of some sections as bars, with a stroke from the least to the most: SVG, light and dark. */
final class Plot
{
	private const WIDTH = 760;
	private const MARGIN = 16;
	private const LABELS = 270;
	private const VALUES = 90;
	private const LINE = 20;
	private const STYLE = <<<'CSS'
		text { font: 13px system-ui, sans-serif; fill: #1f2328 }
		.title { font-weight: 600 }
		.card { fill: #ffffff; stroke: #d1d9e0 }
		.bar { fill: #afb8c1 }
		.ours { fill: #1a7f37 }
		.range { stroke: #59636e; stroke-width: 1.5 }
		@media (prefers-color-scheme: dark) {
			text { fill: #e6edf3 }
			.card { fill: #0d1117; stroke: #3d444d }
			.bar { fill: #59636e }
			.ours { fill: #2ea043 }
			.range { stroke: #b7bdc8 }
		}
		CSS;

	private int $y = self::MARGIN;

	/** @param list<Section> $sections */
	public static function svg(array $sections): string
	{
		$plot = new self();
		$groups = array_filter($sections, fn(Section $section): bool => $section->isPlotted && $section->sides());
		$body = implode('', array_map($plot->group(...), $groups));
		$width = self::WIDTH;
		$height = $plot->y;
		[$right, $bottom] = [$width - 1, $height - 1];
		$style = self::STYLE;

		return <<<SVG
			<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 $width $height" width="$width" height="$height" role="img">
			<title>How long sending takes: ezsms beside others, shorter is better</title>
			<style>
			$style
			</style>
			<rect class="card" x="0.5" y="0.5" width="$right" height="$bottom" rx="6"/>
			$body</svg>

			SVG;
	}

	private function group(Section $section): string
	{
		$sides = $section->sides();
		$most = max(array_map(fn(Row $row): float => $row->series->most(), $sides));
		$this->y += self::LINE;
		$text = self::text(self::MARGIN, $this->y - 6, $section->title, 'class="title"');
		foreach ($sides as $row) {
			$text .= $this->bar($row, $most);
		}
		$this->y += self::MARGIN;

		return $text;
	}

	private function bar(Row $row, float $most): string
	{
		$left = self::MARGIN + self::LABELS;
		$room = self::WIDTH - $left - self::VALUES - self::MARGIN;
		$at = fn(float $value): float => $left + $value / $most * $room;
		$end = $at($row->series->median());
		$this->y += self::LINE;
		$class = $row->label === Sides::LABELS['ezsms'] ? 'bar ours' : 'bar';

		return self::text($left - 8, $this->y - 6, $row->label, 'text-anchor="end"')
			. sprintf(
				"<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>\n",
				$class,
				$left,
				$this->y - self::LINE + 4,
				max($end - $left, 1),
				self::LINE - 6,
			)
			. sprintf(
				"<path class=\"range\" d=\"M%.1f %dH%.1f\"/>\n",
				$at($row->series->least()),
				$this->y - self::LINE / 2 + 1,
				$at($row->series->most()),
			)
			. self::text(
				$at($row->series->most()) + 8,
				$this->y - 6,
				$row->unit->formatWithName($row->series->median()),
			);
	}

	private static function text(float $x, float $y, string $text, string $attributes = ''): string
	{
		$text = htmlspecialchars($text, ENT_XML1);

		return rtrim(sprintf('<text x="%.1f" y="%.1f" %s', $x, $y, $attributes)) . ">$text</text>\n";
	}
}
