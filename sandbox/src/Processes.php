<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Starting and ending the processes that make up a running sandbox. */
final class Processes
{
	private const PATIENCE = 2.0;

	/**
	 * Runs a program out of reach of the terminal's Ctrl-C: when to end is its parent's to say.
	 *
	 * @param non-empty-list<string> $command
	 * @param array<string, string> $environment
	 */
	public static function spawn(array $command, array $environment, string $log): int
	{
		return self::run(static function () use ($command, $environment, $log): void {
			// The lowest free descriptors are taken first: these become 0, 1 and 2.
			fclose(STDIN);
			fclose(STDOUT);
			fclose(STDERR);
			$streams = [fopen('/dev/null', 'r'), fopen($log, 'a'), fopen($log, 'a')];
			pcntl_exec($command[0], array_slice($command, 1), $environment + getenv());
			exit(127);
		});
	}

	/** @param callable(): void $work what the child does, likewise out of reach */
	public static function run(callable $work): int
	{
		$pid = pcntl_fork();
		if ($pid < 0) {
			throw new \RuntimeException('the system has no room for another process');
		}
		if ($pid > 0) {
			return $pid;
		}
		foreach ([SIGINT, SIGTERM, SIGHUP] as $signal) {
			pcntl_signal($signal, SIG_DFL);
		}
		posix_setsid();
		$work();
		exit(0);
	}

	/** @param list<int> $pids our children */
	public static function end(array $pids): void
	{
		$deadline = microtime(true) + self::PATIENCE;
		array_map(static fn(int $pid): bool => posix_kill($pid, SIGTERM), $pids);
		foreach ($pids as $pid) {
			while (!self::hasEnded($pid)) {
				if (microtime(true) > $deadline) {
					posix_kill($pid, SIGKILL);
				}
				usleep(2000);
			}
		}
	}

	/** True when a child has ended; it is then gone for good. */
	public static function hasEnded(int $pid): bool
	{
		return pcntl_waitpid($pid, $status, WNOHANG) !== 0;
	}
}
