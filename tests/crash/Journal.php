<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Crash;

use EzSms\EzSmsException;
use EzSms\Receipt;

/** What is known after the worker was killed: a line before each call, and a line after it. */
final class Journal
{
	/** @var list<array{int, string, ?int, ?bool, ?string, ?string}> message, outcome, attempts, duplicate, MSGID, seqno */
	public array $lines = [];

	public function __construct(private readonly string $file)
	{
		$this->read();
	}

	public function read(): void
	{
		$this->lines = [];
		foreach (is_file($this->file) ? file($this->file) : [] as $line) {
			// A kill may have cut the last one short.
			if (str_ends_with($line, "\n")) {
				$this->lines[] = json_decode($line);
			}
		}
	}

	/** Removes half a line, so that the next one begins a line. */
	public function repair(): void
	{
		$file = fopen($this->file, 'c+');
		$whole = strrpos("\n" . stream_get_contents($file), "\n");
		ftruncate($file, $whole);
		fclose($file);
	}

	public function begin(int $i): void
	{
		$this->write([$i, 'begun', null, null, null, null]);
	}

	public function end(int $i, string $outcome, Receipt|EzSmsException $result): void
	{
		$id = $result->messageId ?? null;
		$this->write([$i, $outcome, $result->attempts, $result->duplicate ?? false, $id, $result->seqno]);
	}

	private function write(array $line): void
	{
		file_put_contents($this->file, json_encode($line) . "\n", FILE_APPEND);
		$this->lines[] = $line;
	}

	/** The message whose call has not ended. */
	public function open(): ?int
	{
		[$i, $outcome] = end($this->lines) ?: [null, null];
		return $outcome === 'begun' ? $i : null;
	}

	/** @return list<array{int, string, int, bool, ?string, ?string}> the calls that ended, from a line on */
	public function ended(int $from = 0): array
	{
		return array_values(array_filter(
			array_slice($this->lines, $from),
			static fn(array $line): bool => $line[1] !== 'begun',
		));
	}

	/** @return array<int, array{int, string, int, bool, ?string, ?string}> by message, what ended its last call */
	public function done(): array
	{
		$accepted = array_filter($this->ended(), static fn(array $line): bool => $line[1] === 'accepted');
		return array_column($accepted, null, 0);
	}
}
