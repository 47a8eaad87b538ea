<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Benchmarks;

/** What every part works with: the programs, a folder of its own, and how much is to be done. */
final class Bench
{
	/** A temporary folder, gone with the bench. */
	public readonly string $folder;
	/** For what was compiled and installed. */
	public readonly string $build;
	/** Written to while a part runs, read when it fails. */
	public readonly string $log;
	private string $part = '';

	public function __construct(public readonly bool $isQuick, public readonly string $module)
	{
		$this->build = dirname(__DIR__, 2) . '/.build/benchmarks';
		$this->folder = sys_get_temp_dir() . '/ezsms-benchmarks-' . bin2hex(random_bytes(6));
		$this->log = "$this->folder/log";
		mkdir($this->folder, 0700);
		putenv("PACKAGES=$this->build/packages/vendor");
	}

	public function __destruct()
	{
		exec('rm -rf ' . escapeshellarg($this->folder));
	}

	public function pick(int $full, int $quick): int
	{
		return $this->isQuick ? $quick : $full;
	}

	public function begin(string $part): void
	{
		$this->part = $part;
	}

	/** On one line where somebody watches, otherwise on a line of its own. */
	public function say(string $what): void
	{
		fprintf(STDERR, stream_isatty(STDERR) ? "\r\33[K%s: %s" : "%s: %s\n", $this->part, $what);
	}

	public function hasPackages(): bool
	{
		return is_file("$this->build/packages/vendor/autoload.php");
	}

	/** @return list<string> how a script is run: with opcache, which is fair to those that have much of their own code */
	public function php(): array
	{
		return [PHP_BINARY, '-d', 'opcache.enable_cli=1', '-d', "extension=$this->module"];
	}

	/** @return list<string> how a peer is started: a script, or a program that was compiled */
	public function peer(string $name, string ...$arguments): array
	{
		$script = dirname(__DIR__) . "/peers/$name.php";
		$program = is_file($script) ? [...$this->php(), $script] : ["$this->build/$name"];

		return [...$program, ...$arguments];
	}

	/** A folder that is still there afterwards, emptied. */
	public function keep(string $name): string
	{
		$folder = "$this->build/$name";
		exec('rm -rf ' . escapeshellarg($folder));
		mkdir($folder, 0755, true);

		return $folder;
	}

	/** What a program that ends by itself printed. */
	public function output(string ...$command): string
	{
		$line = implode(' ', array_map(escapeshellarg(...), $command));
		exec("$line 2>&1", $lines, $status);
		$output = implode("\n", $lines);

		return $status === 0 ? $output : throw new \RuntimeException("$command[0] failed: $output");
	}

	public function errors(): string
	{
		return trim((string) @file_get_contents($this->log));
	}
}
