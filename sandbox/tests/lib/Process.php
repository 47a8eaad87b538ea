<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Tests;

/** A program that a test runs, with what it printed. */
final class Process
{
	/** @var resource */
	private readonly mixed $handle;

	/** @var array<int, resource> */
	private array $pipes = [];

	private ?int $exit = null;

	/**
	 * @param list<string> $command
	 * @param array<string, string> $environment what differs from our own
	 */
	public function __construct(array $command, array $environment = [])
	{
		$this->handle = proc_open(
			$command,
			[['file', '/dev/null', 'r'], ['pipe', 'w'], ['pipe', 'w']],
			$this->pipes,
			null,
			$environment + getenv(),
		);
	}

	public function __destruct()
	{
		if ($this->isRunning()) {
			$this->signal(SIGTERM);
			$this->wait();
		}
	}

	public function pid(): int
	{
		return proc_get_status($this->handle)['pid'];
	}

	public function line(): string
	{
		stream_set_timeout($this->pipes[1], 20);
		return rtrim((string) fgets($this->pipes[1]));
	}

	public function output(): string
	{
		return (string) stream_get_contents($this->pipes[1]);
	}

	public function errors(): string
	{
		return (string) stream_get_contents($this->pipes[2]);
	}

	public function signal(int $signal): void
	{
		proc_terminate($this->handle, $signal);
	}

	/** @return int the exit code */
	public function wait(): int
	{
		Check::until('the process ends', fn(): bool => !$this->isRunning());
		return (int) $this->exit;
	}

	public function isRunning(): bool
	{
		$status = proc_get_status($this->handle);
		if (!$status['running']) {
			// PHP tells the code once.
			$this->exit ??= $status['exitcode'];
		}
		return $status['running'];
	}
}
