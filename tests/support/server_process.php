<?php
// SPDX-License-Identifier: MIT
require_once __DIR__ . '/letters.php';

/**
 * A server of a test, as a PHP process of its own without the module that is tested. It ends with its standard
 * input, and so with this object.
 */
final class ServerProcess
{
	private int $pid;
	/** @var resource */
	private $process;
	/** @var resource[] */
	private array $pipes = [];

	/** @param list<string> $extensions that it needs, where they aren't built in */
	public function __construct(string $script, array $extensions = [])
	{
		$this->pid = getmypid();
		$loads = array_merge(...array_map(fn(string $name) => ['-d', "extension=$name"], $extensions));
		$this->process = proc_open(
			[
				getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY,
				'-n', '-d', 'display_startup_errors=0', '-d', 'log_errors=0', '-d', 'pcre.jit=0', ...$loads,
				$script,
			],
			[['pipe', 'r'], ['pipe', 'w'], ['file', '/dev/null', 'w']],
			$this->pipes,
		);
	}

	public function __destruct()
	{
		/* A fork's copy leaves the server to its parent. */
		if ($this->pid === getmypid()) {
			fclose($this->pipes[0]);
			proc_close($this->process);
		}
	}

	public function say(mixed $what): void
	{
		write_letter($this->pipes[0], $what);
	}

	public function hear(): mixed
	{
		$line = fgets($this->pipes[1]);
		if ($line === false) {
			throw new Exception('the test server is gone');
		}
		return letter($line);
	}

	public function ask(mixed $what): mixed
	{
		$this->say($what);
		return $this->hear();
	}
}
