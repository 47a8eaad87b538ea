<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Support;

/** A program that runs beside this one, says where it listens, and ends with it and all its processes. */
final class Program
{
	/** PHP's own server leaves its workers behind, so it is made the leader of a group, which is ended as one. */
	private const LEAD = 'posix_setsid(); pcntl_exec($argv[1], array_slice($argv, 2));';

	public readonly string $address;
	/** @var resource */
	private $process;
	/** @var array<int, resource> */
	private array $pipes = [];

	/**
	 * @param list<string> $command
	 * @param array<string, string> $environment
	 */
	public function __construct(array $command, array $environment = [])
	{
		$this->process = proc_open(
			[PHP_BINARY, '-r', self::LEAD, '--', ...$command],
			[['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]],
			$this->pipes,
			null,
			$environment + getenv(),
		);
		$this->address = $this->readAddress(implode(' ', $command));
	}

	/** The gateway to try against. */
	public static function gateway(): self
	{
		return new self([PHP_BINARY, __DIR__ . '/../../sandbox/bin/ezsms-sandbox', '--listen', '127.0.0.1:0']);
	}

	/**
	 * The example site, under PHP's own server. Several workers, because the gateway may call the site while the
	 * site waits for the gateway.
	 *
	 * @param array<string, string> $environment what the site is configured by
	 */
	public static function site(array $environment): self
	{
		$module = getenv('EZSMS_MODULE');
		$options = $module ? ['-d', "extension=$module"] : [];
		$root = __DIR__ . '/../site/public';

		return new self(
			[PHP_BINARY, '-q', ...$options, '-S', '127.0.0.1:0', '-t', $root],
			$environment + ['PHP_CLI_SERVER_WORKERS' => '4'],
		);
	}

	public function stop(): void
	{
		posix_kill(-proc_get_status($this->process)['pid'], SIGTERM);
		fclose($this->pipes[1]);
		proc_close($this->process);
	}

	/** Each program says where it listens as soon as it does. */
	private function readAddress(string $name): string
	{
		while (($line = fgets($this->pipes[1])) !== false) {
			if (preg_match('~http://[\d.]+:\d+~', $line, $found)) {
				return $found[0];
			}
			echo $line;
		}
		throw new \RuntimeException("$name did not start");
	}
}
