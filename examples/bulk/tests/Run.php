<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk\Tests;

/** One process of examples/bulk.php. */
final class Run
{
	private const PATIENCE_SECONDS = 60;

	/** What it wrote, once it has ended. */
	public string $output = '';
	public string $errors = '';
	/** @var resource */
	private $process;
	/** @var array<int, resource> */
	private array $pipes = [];
	private readonly int $id;

	/**
	 * @param list<string> $words
	 * @param array<string, string> $environment
	 * @param list<string> $options of PHP
	 * @param bool $terminal whether its standard error is one
	 * @param int|null $kilobytes how long a file may become
	 */
	public function __construct(
		array $words,
		array $environment,
		array $options,
		private readonly bool $terminal,
		?int $kilobytes,
		private readonly string $directory,
	) {
		$module = getenv('EZSMS_MODULE');
		$limit = $kilobytes === null ? [] : ['/bin/sh', '-c', 'ulimit -f ' . 2 * $kilobytes . '; trap "" XFSZ; exec "$@"', 'sh'];
		$command = [...$limit, PHP_BINARY, '-d', 'error_reporting=-1', '-d', 'display_errors=stderr', ...$options];
		$process = @proc_open(
			[...$command, ...($module ? ['-d', "extension=$module"] : []), __DIR__ . '/../../bulk.php', ...$words],
			[
				['file', '/dev/null', 'r'],
				['file', "$directory/stdout", 'w'],
				$terminal ? ['pty'] : ['file', "$directory/stderr", 'w'],
			],
			$this->pipes,
			$directory,
			$environment + getenv(),
		);
		$this->process = $process ?: throw new Skip('this PHP makes no pseudoterminals');
		$this->id = proc_get_status($process)['pid'];
		if ($terminal) {
			stream_set_blocking($this->pipes[2], false);
		}
	}

	/** Waits for the end. @return int the exit code; of a signal that ended it, the negative number */
	public function end(): int
	{
		$deadline = microtime(true) + self::PATIENCE_SECONDS;
		while (($status = proc_get_status($this->process))['running']) {
			$this->readTerminal();
			if (microtime(true) > $deadline) {
				$this->signal(SIGKILL);
				throw new \RuntimeException('bulk.php did not end');
			}
			usleep(5_000);
		}
		$this->output = file_get_contents("$this->directory/stdout");
		if ($this->terminal) {
			$this->readTerminal();
		} else {
			$this->errors = file_get_contents("$this->directory/stderr");
		}
		World::lacks(' on line ', $this->errors);

		return $status['signaled'] ? -$status['termsig'] : $status['exitcode'];
	}

	/** Whatever a failed case left of it. */
	public function kill(): void
	{
		if (proc_get_status($this->process)['running']) {
			$this->signal(SIGKILL);
			$this->end();
		}
	}

	/** Often enough, because it holds up a process that nobody reads. */
	private function readTerminal(): void
	{
		while ($this->terminal && ($read = @fread($this->pipes[2], 8192)) !== false && $read !== '') {
			$this->errors .= $read;
		}
	}

	public function signal(int $signal): void
	{
		posix_kill($this->id, $signal);
	}
}
