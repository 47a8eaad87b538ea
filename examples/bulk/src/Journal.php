<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

/**
 * A file beside the results: which run this is, and each row with the time at which it was handed to the client,
 * written before it was. So a row that is here and not settled in the results is in doubt: it may have been sent.
 *
 *     {"run":"1c5fd0a7c2f6e3b4","input":"9f86d0…","gateway":"user@www.sms.com.my:/websmsapi"}
 *     1 1764000000
 *     2 1764000000
 *     2 -                                  it turned out that the second one had not been sent
 *
 * What was written is in the kernel's hands, so it stays when this process is killed.
 */
final class Journal
{
	/** The gateway remembers a seqno for 24 hours; one of them is kept in reserve. */
	private const REPEATABLE_SECONDS = 23 * 3600;

	/** @var array<int, int> when each row was handed over that is in doubt by earlier runs */
	private array $doubts = [];

	/** @param resource $file locked until it is closed, or this process is gone */
	private function __construct(private $file, private readonly string $run)
	{
	}

	/** The journal of a run, or of a new one where there is none. */
	public static function open(string $results, string $input, string $gateway): self
	{
		$file = @fopen("$results.run", 'c+') ?: throw Failure::ofFile("$results.run");
		if (!flock($file, LOCK_EX | LOCK_NB)) {
			throw new Failure("another process is at work on $results");
		}
		$line = (string) fgets($file);
		if (!str_ends_with($line, "\n")) {
			return self::begin($file, $results, $input, $gateway);
		}
		$run = json_decode($line, true);
		if (!isset($run['run'], $run['input'], $run['gateway'])) {
			throw new Failure("$results.run is none of this program's files; name other results");
		}
		if ($run['input'] !== $input) {
			throw new Failure("$results belongs to another input, or the input has changed since; name other results");
		}
		if ($run['gateway'] !== $gateway) {
			throw new Failure("$results was begun with $run[gateway], and $gateway doesn't know its seqnos");
		}
		if (!is_file($results)) {
			throw new Failure("$results is gone. To send everything anew, remove $results.run as well");
		}

		return new self($file, $run['run']);
	}

	/** @param resource $file */
	private static function begin($file, string $results, string $input, string $gateway): self
	{
		if (is_file($results) && filesize($results) > 0) {
			throw new Failure("$results is there, but not $results.run, which knows of what; name other results");
		}
		@touch($results) ?: throw Failure::ofFile($results);
		$run = bin2hex(random_bytes(8));
		$journal = new self($file, $run);
		rewind($file);
		ftruncate($file, 0);
		$journal->write(json_encode(
			['run' => $run, 'input' => $input, 'gateway' => $gateway],
			JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE,
		));
		// Whatever a power cut takes of the files, as long as this line is there, the seqnos are the same.
		fsync($file);

		return $journal;
	}

	/** Finds the rows in doubt: those here that are not settled. */
	public function restore(Ledger $ledger): void
	{
		$end = ftell($this->file);
		while (($line = fgets($this->file)) !== false && preg_match('~^(\d+) (\d+|-)\n$~D', $line, $found)) {
			$row = (int) $found[1];
			if ($found[2] === '-') {
				unset($this->doubts[$row]);
			} elseif (!$ledger->isSettled($row)) {
				$this->doubts[$row] ??= (int) $found[2];
			}
			$end = ftell($this->file);
		}
		// What is torn was never handed over.
		ftruncate($this->file, $end);
		fseek($this->file, $end);
	}

	/** The same for a row as often as the run goes on; another one for every other row and run. */
	public function seqno(Row $row): string
	{
		return $row->seqno !== '' ? $row->seqno : \EzSms\seqno('bulk', $this->run, $row->number);
	}

	/** To be called before the row is handed over. */
	public function take(Row $row): void
	{
		$this->write($row->number . ' ' . time());
	}

	/** The row was not sent. To be called before the results say so. */
	public function giveBack(Row $row): void
	{
		$this->write("$row->number -");
	}

	/** Whether an earlier run may have sent the row. */
	public function isInDoubt(Row $row): bool
	{
		return isset($this->doubts[$row->number]);
	}

	/** @return array<int, int> when each row in doubt was first handed over */
	public function doubts(): array
	{
		return $this->doubts;
	}

	/** Whether the gateway still knows what it was sent at that time. */
	public static function isRemembered(int $time): bool
	{
		return $time > time() - self::REPEATABLE_SECONDS;
	}

	/** The run is over, and no row in doubt: all but the first line has done its duty. */
	public function close(): void
	{
		rewind($this->file);
		ftruncate($this->file, strlen((string) fgets($this->file)));
	}

	private function write(string $line): void
	{
		// After fsync(), PHP keeps back what is written until it is told otherwise.
		if (@fwrite($this->file, "$line\n") !== strlen($line) + 1 || !@fflush($this->file)) {
			throw Failure::ofFile('the journal of the run');
		}
	}
}
