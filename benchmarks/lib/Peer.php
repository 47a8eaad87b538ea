<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** One of the sides, running, and told how many messages to send. */
final class Peer
{
	/** @var resource */
	private $process;
	/** @var resource[] */
	private array $pipes = [];

	/** @param list<string> $command */
	public function __construct(array $command, private readonly string $log)
	{
		$this->process = proc_open($command, [['pipe', 'r'], ['pipe', 'w'], ['file', $log, 'a']], $this->pipes);
	}

	public function __destruct()
	{
		$this->end();
	}

	public function send(int $count): Took
	{
		[$wall, $own, $kernel] = sscanf($this->ask((string) $count), '%d %d %d');

		return new Took($wall / 1e9, $own / 1e9, $kernel / 1e9);
	}

	/** The most MiB that it ever had resident. */
	public function memory(): float
	{
		return (int) $this->ask('memory') / 1024;
	}

	/** Waits until it has ended. */
	public function end(): void
	{
		if ($this->pipes) {
			fclose($this->pipes[0]);
			proc_close($this->process);
			$this->pipes = [];
		}
	}

	private function ask(string $what): string
	{
		@fwrite($this->pipes[0], "$what\n");
		$answer = fgets($this->pipes[1]);

		return is_string($answer)
			? $answer
			: throw new \RuntimeException('a peer ended: ' . trim((string) file_get_contents($this->log)));
	}
}
