<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

/**
 * The results: a line for each row, appended as it settles, in the input's own form of CSV. One call of the system
 * writes a line, so a kill leaves no half of it; should a line be torn nevertheless (by a full disk, say), it doesn't
 * count.
 */
final class Results
{
	/** The input's other columns stand behind the number. */
	public const COLUMNS = ['row', 'to', 'outcome', 'code', 'message_id', 'seqno', 'attempts', 'message'];

	/** @var list<string> */
	private readonly array $columns;
	/** @var resource */
	private $file;

	public function __construct(
		private readonly string $path,
		private readonly Input $input,
		private readonly Ledger $ledger,
		private readonly Tally $tally,
	) {
		$this->columns = [...array_slice(self::COLUMNS, 0, 2), ...$input->others, ...array_slice(self::COLUMNS, 2)];
		if (is_file($path) && filesize($path) > 0) {
			$this->restore();
		}
		$this->file = @fopen($path, 'a') ?: throw Failure::ofFile($path);
		if (fstat($this->file)['size'] === 0) {
			$this->begin($this->file);
		}
	}

	public function append(Row $row, string $seqno, Result $result): void
	{
		$this->write($this->file, $this->csv([
			$row->number,
			$row->to,
			...$row->others,
			$result->outcome->value,
			$result->code ?: '',
			$result->messageId,
			$result->outcome === Outcome::Invalid ? '' : $seqno,
			$result->attempts ?: '',
			// Without line ends, so that a last line that is whole ends with one.
			preg_replace('~[\x00-\x1F\x7F]+~', ' ', $result->message),
		]));
	}

	/** Enters what is final into the ledger. The rest, which this run is going to try again, is taken out. */
	private function restore(): void
	{
		$new = @fopen("$this->path.tmp", 'w') ?: throw Failure::ofFile("$this->path.tmp");
		$this->begin($new);
		$isShorter = false;
		try {
			foreach ($this->lines() as $line) {
				if ($line !== null && $this->enter(array_combine($this->columns, $line))) {
					$this->write($new, $this->csv($line));
				} else {
					$isShorter = true;
				}
			}
			$isShorter && rename("$this->path.tmp", $this->path);
		} finally {
			@unlink("$this->path.tmp");
		}
	}

	/** @return \Generator<list<string>|null> null for a line that was torn */
	private function lines(): \Generator
	{
		$old = @fopen($this->path, 'r') ?: throw Failure::ofFile($this->path);
		fseek($old, -1, SEEK_END);
		$isTorn = fgetc($old) !== "\n";
		rewind($old);
		$names = $this->line($old);
		if ($isTorn && feof($old)) {
			yield null;
		} elseif ($names !== [$this->input->bom . $this->columns[0], ...array_slice($this->columns, 1)]) {
			throw new Failure("$this->path is not as this program left it: name other results");
		}
		while (($line = $this->line($old)) !== null) {
			yield count($line) === count($this->columns) && !($isTorn && feof($old)) ? $line : null;
		}
	}

	/**
	 * @param resource $file
	 * @return list<string|null>|null
	 */
	private function line($file): ?array
	{
		return fgetcsv($file, null, $this->input->delimiter, '"', '') ?: null;
	}

	/** @param array<string, string> $line */
	private function enter(array $line): bool
	{
		$outcome = Outcome::tryFrom($line['outcome']);
		$stays = $outcome !== null
			&& Result::isFinal($outcome, (int) $line['code'])
			&& $this->ledger->settle((int) $line['row']);
		if ($stays) {
			$this->tally->add($outcome);
		}

		return $stays;
	}

	/** @param resource $file */
	private function begin($file): void
	{
		$this->write($file, $this->input->bom . $this->csv($this->columns));
	}

	/** @param list<string|int> $fields */
	private function csv(array $fields): string
	{
		$special = "\"\r\n{$this->input->delimiter}";
		$quote = static fn(string|int $field): string => strpbrk((string) $field, $special) === false
			? (string) $field
			: '"' . str_replace('"', '""', $field) . '"';

		return implode($this->input->delimiter, array_map($quote, $fields)) . "\n";
	}

	/** @param resource $file */
	private function write($file, string $line): void
	{
		if (@fwrite($file, $line) !== strlen($line) || !@fflush($file)) {
			throw Failure::ofFile($this->path);
		}
	}
}
