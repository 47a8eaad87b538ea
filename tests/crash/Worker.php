<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Crash;

/** A running work.php, and what it says. */
final class Worker
{
	private const SIGKILL = 9;

	/** The message of the call that was begun last. */
	public int $message = 0;
	/** Calls that were begun. */
	public int $begun = 0;
	/** Seconds that the shortest call took. */
	public float $quickest = INF;

	private float $since = 0.0;
	private string $octets = '';

	/** @var resource */
	private readonly mixed $process;

	/** @var array<int, resource> */
	private array $pipes = [];

	/** @param list<string> $arguments */
	public function __construct(array $arguments, private readonly string $log)
	{
		$this->process = proc_open(
			[PHP_BINARY, '-n', '-d', 'extension=' . getenv('EZSMS_MODULE'), __DIR__ . '/work.php', ...$arguments],
			[['file', '/dev/null', 'r'], ['pipe', 'w'], ['file', $log, 'w']],
			$this->pipes,
		);
	}

	/** Listens for so long, or until the worker has begun so many calls; false once it has ended. */
	public function follow(float $seconds, int $begun = PHP_INT_MAX): bool
	{
		$deadline = microtime(true) + $seconds;
		while ($this->begun < $begun && ($left = (int) (($deadline - microtime(true)) * 1e6)) > 0) {
			$read = [$this->pipes[1]];
			$none = null;
			if (stream_select($read, $none, $none, intdiv($left, 1_000_000), $left % 1_000_000) && !$this->hear()) {
				return false;
			}
		}
		return true;
	}

	private function hear(): bool
	{
		$octets = (string) fread($this->pipes[1], 65536);
		$this->octets .= $octets;
		while (($end = strpos($this->octets, "\n")) !== false) {
			[$word, $message] = explode(' ', substr($this->octets, 0, $end));
			$this->octets = substr($this->octets, $end + 1);
			if ($word === 'begin') {
				$this->begun++;
				$this->message = (int) $message;
				$this->since = microtime(true);
			} else {
				$this->quickest = min($this->quickest, microtime(true) - $this->since);
			}
		}
		return $octets !== '';
	}

	/** At once: nothing of the worker is asked or told. */
	public function kill(): void
	{
		proc_terminate($this->process, self::SIGKILL);
		while ($this->hear());
		proc_close($this->process);
	}

	/** Of a worker that has ended by itself. */
	public function close(): void
	{
		$status = proc_close($this->process);
		if ($status !== 0) {
			throw new \RuntimeException("the worker ended with $status: " . file_get_contents($this->log));
		}
	}
}
