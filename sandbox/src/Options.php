<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** The command line of the launcher. */
final class Options
{
	public const HELP = <<<'TEXT'
		Usage: ezsms-sandbox [--listen 127.0.0.1:8025] [--data FILE] [--workers 16] [--quiet] [--allow-remote]

		Plays the SMS gateway on this machine. Nothing is sent to any phone.

		  --listen HOST:PORT  where; port 0 takes a free one
		  --data FILE         keep everything in this SQLite file; without it, all is gone at the end
		  --workers N         requests served at once
		  --quiet             print the address only
		  --allow-remote      allow an address that other machines can reach
		TEXT;

	private function __construct(
		public readonly string $host,
		public readonly int $port,
		public readonly ?string $data,
		public readonly int $workers,
		public readonly bool $quiet,
		public readonly bool $help,
	) {
	}

	/** @param list<string> $arguments */
	public static function parse(array $arguments): self
	{
		$values = ['--listen' => '127.0.0.1:8025', '--data' => null, '--workers' => '16'];
		$flags = ['--quiet' => false, '--allow-remote' => false, '--help' => false];
		while ($arguments !== []) {
			[$name, $value] = explode('=', (string) array_shift($arguments), 2) + [1 => null];
			if (isset($flags[$name]) && $value === null) {
				$flags[$name] = true;
			} elseif (array_key_exists($name, $values)) {
				$values[$name] = $value ?? array_shift($arguments) ?? throw new Usage("$name needs a value");
			} else {
				throw new Usage("$name is not an option; see --help");
			}
		}
		[$host, $port] = self::address((string) $values['--listen']);
		if (!$flags['--allow-remote'] && !self::isLoopback($host)) {
			throw new Usage("$host can be reached by other machines, and the sandbox trusts everyone who "
				. 'reaches it; add --allow-remote if that is what you want');
		}
		if (preg_match('/\A[1-9][0-9]{0,2}\z/', (string) $values['--workers']) !== 1) {
			throw new Usage('--workers must be a number from 1 to 999');
		}
		return new self(
			$host,
			$port,
			$values['--data'],
			(int) $values['--workers'],
			$flags['--quiet'],
			$flags['--help'],
		);
	}

	public static function isLoopback(string $host): bool
	{
		return preg_match('/\A(?:127\.\d+\.\d+\.\d+|\[::1\]|localhost)\z/', $host) === 1;
	}

	/** @return array{string, int} */
	private static function address(string $listen): array
	{
		if (preg_match('/\A(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+):([0-9]{1,5})\z/', $listen, $match) !== 1) {
			throw new Usage('--listen must be HOST:PORT, as in 127.0.0.1:8025');
		}
		return (int) $match[2] <= 65535
			? [$match[1], (int) $match[2]]
			: throw new Usage('--listen has a port beyond 65535');
	}
}
