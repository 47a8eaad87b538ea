<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

/**
 * The CSV file, read row by row, so that its size doesn't matter. Fields may be quoted and then hold line ends; what
 * stands between them is found out from the line of names: commas, semicolons (which spreadsheets write where the
 * comma is a decimal point) or tabs.
 */
final class Input
{
	private const BOM = "\xEF\xBB\xBF";
	private const DELIMITERS = [',', ';', "\t"];
	/** Octets. More is no text, but a quote that is missing somewhere, and half of the file behind it. */
	private const LONGEST_TEXT = 4000;

	/** What the file holds, whatever its name. */
	public readonly string $digest;
	public readonly string $delimiter;
	/** '' where the file has none. */
	public readonly string $bom;
	/** Rows. */
	public readonly int $count;
	/** @var array<int, string> the columns that are only copied, by their position */
	public readonly array $others;
	/** @var array<string, int> the positions of to, text and seqno, where it is there */
	private readonly array $columns;
	/** @var resource */
	private $file;

	/** Reads the whole file once, so that what is wrong with it comes out before anything is sent. */
	public function __construct(private readonly string $path)
	{
		if (file_exists($path) && !is_file($path)) {
			throw new Failure("$path has to be a file, because it is read more than once");
		}
		$this->file = @fopen($path, 'r') ?: throw Failure::ofFile($path);
		$hash = hash_init('sha256');
		hash_update_stream($hash, $this->file);
		$this->digest = hash_final($hash);
		rewind($this->file);
		$start = (string) fread($this->file, 3);
		if (preg_match('~^(\xFF\xFE|\xFE\xFF)~', $start)) {
			throw new Failure("$path is written in UTF-16; save it as UTF-8");
		}
		$this->bom = $start === self::BOM ? self::BOM : '';
		$this->readNames();
		$this->count = $this->check();
	}

	/** Reads all rows, and counts them. The gateway sends one message under a seqno, whatever else it is given. */
	private function check(): int
	{
		$seen = [];
		$count = 0;
		foreach ($this->rows() as $row) {
			$count++;
			if ($row->seqno !== '') {
				// Eight octets of each, because there may be a million.
				$key = unpack('q', hash('xxh64', strtolower($row->seqno), true))[1];
				if (isset($seen[$key])) {
					throw new Failure("$this->path, row $row->number: row $seen[$key] has the same seqno, and only one would be sent");
				}
				$seen[$key] = $row->number;
			}
		}

		return $count;
	}

	/** @return \Generator<Row> one at a time: they all read the same file */
	public function rows(): \Generator
	{
		fseek($this->file, strlen($this->bom));
		$width = count($this->record($this->delimiter));
		for ($number = 1; true; $number++) {
			$start = ftell($this->file);
			$fields = $this->record($this->delimiter);
			if ($fields === null) {
				return;
			}
			$row = $this->row($number, $fields, $width);
			if (strlen($row->text) > self::LONGEST_TEXT || $this->endsWithinQuotes($start)) {
				throw new Failure("$this->path, row $number: the text goes on and on; is a quote missing there?");
			}
			yield $row;
		}
	}

	/** @return list<string>|null the next line that isn't blank; null at the end */
	private function record(string $delimiter): ?array
	{
		do {
			$fields = fgetcsv($this->file, null, $delimiter, '"', '');
		} while ($fields === [null]);

		return $fields ?: null;
	}

	/** Whether a quote that was opened in the record from here on is still open where the file ends. */
	private function endsWithinQuotes(int $start): bool
	{
		return feof($this->file) && substr_count(stream_get_contents($this->file, offset: $start), '"') % 2 === 1;
	}

	/** @param list<string> $fields */
	private function row(int $number, array $fields, int $width): Row
	{
		$problem = count($fields) > $width ? 'it has more fields than there are names: a text with a '
			. ($this->delimiter === "\t" ? 'tab' : $this->delimiter) . ' in it needs quotes' : null;
		$fields = array_pad($fields, $width, '');
		$text = $fields[$this->columns['text']];

		return new Row(
			$number,
			$fields[$this->columns['to']],
			$text,
			isset($this->columns['seqno']) ? trim($fields[$this->columns['seqno']]) : '',
			array_values(array_intersect_key($fields, $this->others)),
			$problem ?? ($text === '' ? 'it has no text' : null),
		);
	}

	private function readNames(): void
	{
		foreach (self::DELIMITERS as $delimiter) {
			fseek($this->file, strlen($this->bom));
			// Spreadsheets leave columns without a name behind.
			$names = array_filter(array_map(trim(...), $this->record($delimiter) ?? []), fn(string $name) => $name !== '');
			$columns = array_flip(array_map(strtolower(...), $names));
			if (isset($columns['to'], $columns['text'])) {
				$this->delimiter = $delimiter;
				$this->columns = array_intersect_key($columns, ['to' => 0, 'text' => 0, 'seqno' => 0]);
				$this->others = array_diff_key($names, array_flip($this->columns));
				$this->refuseNames($names);

				return;
			}
		}
		throw new Failure("$this->path has to begin with a line that names the columns \"to\" and \"text\"");
	}

	/** @param array<int, string> $names */
	private function refuseNames(array $names): void
	{
		$lower = array_map(strtolower(...), [...Results::COLUMNS, 'text', ...$this->others]);
		if (count(array_unique(array_map(strtolower(...), $names))) < count($names)) {
			throw new Failure("$this->path names a column twice: " . implode(', ', $names));
		}
		foreach (array_count_values($lower) as $name => $times) {
			if ($times > 1) {
				throw new Failure("$this->path has a column \"$name\", which the results have too; name it otherwise");
			}
		}
	}
}
