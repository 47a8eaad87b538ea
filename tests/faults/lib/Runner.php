<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** Runs what is asked for, and tells what came of it. */
final class Runner
{
	private int $passed = 0;
	private int $failed = 0;

	/** @var array<string, array{left: int, trials: int, failed: int}> by name of the row */
	private array $rows = [];

	/** @var list<Trial> */
	private readonly array $trials;

	private function __construct(private readonly Table $table, private readonly string $filter)
	{
		$this->trials = $table->trials();
	}

	/** @param list<string> $arguments */
	public static function main(array $arguments): int
	{
		$table = new Table();
		$document = new Document($table);
		return match ($arguments[0] ?? '') {
			'--write' => $document->write(),
			'--check' => $document->check(),
			default => (new self($table, $arguments[0] ?? ''))->run(),
		};
	}

	private function run(): int
	{
		$surroundings = new Surroundings();
		try {
			$this->faults($surroundings);
			$this->hangingName($surroundings);
		} finally {
			$surroundings->remove();
		}
		echo "$this->passed passed, $this->failed failed, 0 skipped\n";
		return $this->failed === 0 && $this->passed > 0 ? 0 : 1;
	}

	private function faults(Surroundings $surroundings): void
	{
		$queue = [];
		foreach ($this->trials as $number => $trial) {
			if ($this->isWanted($trial->label())) {
				$queue[] = $number;
				$this->rows[$trial->name] ??= ['left' => 0, 'trials' => 0, 'failed' => 0];
				$this->rows[$trial->name]['left']++;
				$this->rows[$trial->name]['trials']++;
			}
		}
		foreach ((new Pool($surroundings, $queue, $this->report(...)))->run() as $trouble) {
			$this->count(false);
			echo "FAIL $trouble\n";
		}
	}

	/** @param list<string> $problems */
	private function report(int $number, array $problems): void
	{
		$trial = $this->trials[$number];
		$row = &$this->rows[$trial->name];
		$row['left']--;
		$row['failed'] += (int) ($problems !== []);
		$this->count($problems === []);
		if ($problems) {
			echo "FAIL {$trial->label()}\n     ", str_replace("\n", "\n     ", implode("\n", $problems)), "\n";
		}
		if ($row['left'] === 0) {
			$result = $row['failed'] ? "FAIL $trial->name: {$row['failed']} of" : "ok   $trial->name:";
			echo "$result {$row['trials']} calls\n";
		}
	}

	private function hangingName(Surroundings $surroundings): void
	{
		foreach ([0, 2] as $retries) {
			$name = "a name resolution that hangs, with $retries retries";
			if ($this->isWanted($name)) {
				$problems = (new HangingName($surroundings))->problems($retries);
				$this->count($problems === []);
				echo $problems ? "FAIL $name\n     " . implode("\n     ", $problems) : "ok   $name", "\n";
			}
		}
	}

	private function isWanted(string $name): bool
	{
		return str_contains($name, $this->filter);
	}

	private function count(bool $isGood): void
	{
		$this->passed += (int) $isGood;
		$this->failed += (int) !$isGood;
	}
}
