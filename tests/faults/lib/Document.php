<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** The tables of docs/outcomes.md; what stands around them is written there. */
final class Document
{
	private const FILE = __DIR__ . '/../../../docs/outcomes.md';
	private const BEGIN = '<!-- The tables are made by tests/faults/run --write. -->';
	private const END = '<!-- End of the tables. -->';

	private const HEADING = <<<'END'
		| fault | phase | with a seqno, each attempt | with a seqno, first attempt only | without a seqno | requests | accepted |
		|---|---|---|---|---|---|---|

		END;

	private const HEADING_OF_SEQUENCES = <<<'END'
		| faults | with a seqno | without a seqno | requests | accepted |
		|---|---|---|---|---|

		END;

	public function __construct(private readonly Table $table)
	{
	}

	public function write(): int
	{
		file_put_contents(self::FILE, $this->text());
		return 0;
	}

	public function check(): int
	{
		if ($this->text() === file_get_contents(self::FILE)) {
			return 0;
		}
		fwrite(STDERR, "docs/outcomes.md is stale: run tests/faults/run --write\n");
		return 1;
	}

	private function text(): string
	{
		$old = (string) file_get_contents(self::FILE);
		$begin = strpos($old, self::BEGIN);
		$end = strpos($old, self::END);
		if ($begin === false || $end === false) {
			throw new \RuntimeException('docs/outcomes.md has no place for the tables');
		}
		return substr($old, 0, $begin) . self::BEGIN . "\n\n" . $this->tables() . substr($old, $end);
	}

	private function tables(): string
	{
		$sections = [];
		foreach ($this->table->faults as $fault) {
			$sections[$fault->section][] = $this->row($fault);
		}
		$text = '';
		foreach ($sections as $section => $rows) {
			$text .= "### $section\n\n" . self::HEADING . implode('', $rows) . "\n";
		}
		return "$text### One fault after the other\n\n" . self::HEADING_OF_SEQUENCES . $this->sequences() . "\n";
	}

	private function row(Fault $fault): string
	{
		$modes = ['always' => [$fault], 'first' => [$fault, null]];
		$calls = [];
		foreach (['with', 'without'] as $seqno) {
			foreach ($modes as $mode => $faults) {
				$calls["$seqno $mode"] = new Outcomes($this->table->comes($fault, $seqno, $mode), $faults);
			}
		}
		$without = $calls['without always']->text();
		if ($without !== $calls['without first']->text()) {
			$without .= '<br>first only: ' . $calls['without first']->text();
		}
		unset($calls['without first']);
		return self::line([
			$fault->name,
			implode(' or ', $fault->phases),
			$calls['with always']->text(),
			$calls['with first']->text(),
			$without,
			$fault->isBlind ? 'not seen' : self::numbers($calls, static fn(Outcomes $call): string => $call->requests()),
			self::numbers($calls, static fn(Outcomes $call): string => $call->accepted()),
		]);
	}

	private function sequences(): string
	{
		$text = '';
		foreach ($this->table->sequences as $name => $sequence) {
			$faults = array_map(fn(string $fault): Fault => $this->table->faults[$fault], $sequence['faults']);
			$calls = [new Outcomes($sequence['with'], $faults), new Outcomes($sequence['without'], $faults)];
			$text .= self::line([
				$name,
				$calls[0]->text(),
				$calls[1]->text(),
				self::numbers($calls, static fn(Outcomes $call): string => $call->requests()),
				self::numbers($calls, static fn(Outcomes $call): string => $call->accepted()),
			]);
		}
		return $text;
	}

	/**
	 * @param array<Outcomes> $calls
	 * @param callable(Outcomes): string $number
	 */
	private static function numbers(array $calls, callable $number): string
	{
		return implode(' / ', array_map($number, $calls));
	}

	/** @param list<string> $cells */
	private static function line(array $cells): string
	{
		return '| ' . implode(' | ', str_replace('|', '\|', $cells)) . " |\n";
	}
}
