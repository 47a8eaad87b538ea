<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// Reads lcov's sum of what the tests went through, prints it by room, and every line that they left out with the reason
// that exclusions.txt gives; scripts/coverage calls it.
//
//   php report.php TRACEFILE CHECKOUT/

namespace EzSms\Tests\Coverage;

const LINES_OF_ALL = 95;
const BRANCHES = ['src/text' => 90, 'src/protocol' => 90];

/** What was gone through of a file. */
final class File
{
	/** @var array<int, int> how often, by line */
	public array $lines = [];
	public int $branches = 0;
	public int $taken = 0;
}

/** Lines one after the other that were left out, or a whole file. The first one's reason is that of all. */
final class Left
{
	/** @var array<string, string> text by place */
	public array $lines = [];

	public function __construct(public readonly string $file, private readonly string $text = '', private readonly string $before = '')
	{
	}

	/** @param array<string, array<string, string>> $reasons */
	public function reason(array $reasons): string
	{
		$known = $reasons[$this->file] ?? [];
		return $known["$this->before => $this->text"] ?? $known[$this->text] ?? '';
	}
}

/** Of several files. */
final class Sum
{
	public int $lines = 0;
	public int $hit = 0;
	public int $branches = 0;
	public int $taken = 0;

	public function add(File $file): void
	{
		$this->lines += count($file->lines);
		$this->hit += count(array_filter($file->lines));
		$this->branches += $file->branches;
		$this->taken += $file->taken;
	}

	public function linesCovered(): float
	{
		return 100 * $this->hit / max(1, $this->lines);
	}

	public function branchesCovered(): float
	{
		return 100 * $this->taken / max(1, $this->branches);
	}
}

/** @return array<string, File> by name, from src on */
function read(string $tracefile, string $checkout): array
{
	$files = [];
	foreach (file($tracefile, FILE_IGNORE_NEW_LINES) as $record) {
		[$what, $rest] = explode(':', $record, 2) + [1 => ''];
		$fields = explode(',', $rest);
		match ($what) {
			'SF' => $file = $files[substr($rest, strlen($checkout))] = new File(),
			'DA' => $file->lines[(int) $fields[0]] = (int) $fields[1],
			'BRDA' => [$file->branches++, $file->taken += (int) $fields[3] > 0],
			default => null,
		};
	}
	ksort($files);
	return $files;
}

/**
 * A line begins with its file. What returns or ends like others do is told from them by the line before it, an arrow
 * between both.
 *
 * @return array<string, array<string, string>> reasons by file and text of the line
 */
function reasons(): array
{
	$reasons = [];
	$reason = '';
	$ended = true;
	foreach (file(__DIR__ . '/exclusions.txt', FILE_IGNORE_NEW_LINES) as $line) {
		if (str_starts_with($line, '# ')) {
			$reason = ($ended ? '' : "$reason ") . substr($line, 2);
			$ended = false;
		} elseif ($line !== '') {
			[$file, $text] = explode(':', $line, 2);
			$reasons[$file][trim($text)] = $reason;
			$ended = true;
		}
	}
	return $reasons;
}

/** The sources with code of which nothing was counted: nobody compiled them. */
function uncounted(array $files, string $checkout): array
{
	$sources = array_map(
		static fn(string $source): string => substr($source, strlen($checkout)),
		glob($checkout . 'src/*/*.c'),
	);
	return array_diff($sources, array_keys($files));
}

/** @return list<Left> */
function leftOut(array $files, string $checkout): array
{
	$left = array_map(static fn(string $file): Left => new Left($file), uncounted($files, $checkout));
	foreach ($files as $name => $file) {
		$source = array_map(trim(...), file($checkout . $name));
		$run = null;
		$before = '';
		ksort($file->lines);
		foreach ($file->lines as $line => $times) {
			$text = $source[$line - 1];
			if ($times > 0) {
				$run = null;
			} elseif ($run) {
				$run->lines["$name:$line"] = $text;
			} else {
				$left[] = $run = new Left($name, $text, $before);
				$run->lines["$name:$line"] = $text;
			}
			$before = $text;
		}
	}
	return $left;
}

/** @return array<string, Sum> */
function rooms(array $files): array
{
	$rooms = [];
	foreach ($files as $name => $file) {
		($rooms[dirname($name)] ??= new Sum())->add($file);
	}
	$all = new Sum();
	array_map($all->add(...), $files);
	return $rooms + ['src' => $all];
}

function table(array $rooms): void
{
	printf("%-16s %7s %8s %9s %8s\n", '', 'lines', '', 'branches', '');
	foreach ($rooms as $room => $sum) {
		printf("%-16s %7d %6.2f %% %9d %6.2f %%\n", $room, $sum->lines, $sum->linesCovered(), $sum->branches, $sum->branchesCovered());
	}
}

/** @return bool whether all that is left out has a reason */
function explain(array $left): bool
{
	$reasons = reasons();
	$by = ['' => []];
	foreach ($left as $lines) {
		$by[$lines->reason($reasons)][] = $lines;
	}
	$unexplained = $by[''];
	unset($by['']);
	foreach ($by + ($unexplained ? ['No reason is given for these' => $unexplained] : []) as $reason => $all) {
		echo "\n$reason:\n";
		foreach ($all as $left) {
			foreach ($left->lines ?: [$left->file => ''] as $place => $text) {
				echo rtrim("  $place $text"), "\n";
			}
		}
	}
	echo "\n";
	return $unexplained === [];
}

[, $tracefile, $checkout] = $argv;
$files = read($tracefile, $checkout);
$rooms = rooms($files);
table($rooms);
$isExplained = explain(leftOut($files, $checkout));
$checks = [
	'src has ' . LINES_OF_ALL . ' % of its lines' => $rooms['src']->linesCovered() >= LINES_OF_ALL,
	'every line that is left out has a reason' => $isExplained,
];
foreach (BRANCHES as $room => $bound) {
	$checks["$room has $bound % of its branches"] = isset($rooms[$room]) && $rooms[$room]->branchesCovered() >= $bound;
}
foreach ($checks as $what => $isSo) {
	echo $isSo ? 'passed' : 'failed', ": $what\n";
}
$passed = count(array_filter($checks));
printf("%d passed, %d failed, 0 skipped\n", $passed, count($checks) - $passed);
exit($passed === count($checks) ? 0 : 1);
