<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Crash;

/** Runs a worker, kills it and starts it again until every message is done. */
final class Driver
{
	private const PROGRESS_SECONDS = 5.0;

	public readonly Journal $journal;
	public int $kills = 0;

	/** @var list<array{int, int}> kills within a call: the message, and the lines that the journal then had */
	public array $within = [];

	private readonly string $directory;
	private readonly float $since;
	private float $shown;

	/**
	 * @param string $habit the worker's
	 * @param \Closure(Worker, int): bool $moment waits until the worker is to be killed, and then is true; it is given
	 *     the number of messages that are not done
	 * @param (\Closure(): void)|null $pause what is waited for before a killed worker is started again
	 */
	public function __construct(
		private readonly Gateway $gateway,
		private readonly int $count,
		private readonly float $patience,
		private readonly string $habit = 'right',
		private readonly ?\Closure $moment = null,
		private readonly ?\Closure $pause = null,
	) {
		$this->directory = sys_get_temp_dir() . '/ezsms-crash-' . bin2hex(random_bytes(6));
		mkdir($this->directory, 0700);
		$this->journal = new Journal("$this->directory/journal");
		$this->since = $this->shown = microtime(true);
	}

	public function __destruct()
	{
		array_map(unlink(...), glob("$this->directory/*"));
		rmdir($this->directory);
	}

	public function run(): void
	{
		while (true) {
			$worker = $this->start();
			if ($this->moment && ($this->moment)($worker, $this->count - count($this->journal->done()))) {
				$worker->kill();
				$this->note();
				($this->pause ?? static fn() => null)();
				continue;
			}
			while ($worker->follow(1)) {
				$this->progress();
			}
			$worker->close();
			$this->journal->read();
			break;
		}
		if (!$this->isDone()) {
			throw new \RuntimeException('the worker ended before all was done');
		}
	}

	private function isDone(): bool
	{
		return count($this->journal->done()) === $this->count;
	}

	private function start(): Worker
	{
		$arguments = [$this->gateway->url, $this->gateway->deadUrl, "$this->directory/journal", (string) $this->count, $this->habit];
		return new Worker($arguments, "$this->directory/log");
	}

	private function note(): void
	{
		$this->kills++;
		$this->journal->read();
		if ($this->journal->open() !== null) {
			$this->within[] = [$this->journal->open(), count($this->journal->lines)];
		}
		$this->progress();
	}

	private function progress(): void
	{
		$now = microtime(true);
		if ($now > $this->since + $this->patience) {
			throw new \RuntimeException("not done after $this->patience s");
		}
		if ($now > $this->shown + self::PROGRESS_SECONDS) {
			$this->shown = $now;
			$this->journal->read();
			printf(
				"     %d of %d messages, %d kills, %d of them within a call; %d s\n",
				count($this->journal->done()),
				$this->count,
				$this->kills,
				count($this->within),
				$now - $this->since,
			);
		}
	}

	/**
	 * The messages whose call a kill cut off when the gateway had accepted it: told by the next call for them, whose
	 * first attempt was answered by 1718.
	 */
	public function acceptedUnknown(): int
	{
		$accepted = [];
		foreach ($this->within as [$i, $lines]) {
			foreach ($this->journal->ended($lines) as [$message, , $attempts, $duplicate]) {
				if ($message === $i) {
					$accepted += $attempts === 1 && $duplicate ? [$i => true] : [];
					break;
				}
			}
		}
		return count($accepted);
	}
}
