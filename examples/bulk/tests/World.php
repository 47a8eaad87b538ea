<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk\Tests;

use Support\{Program, Sandbox};

/** A gateway, and a directory with the input (in.csv) and the results (out.csv). */
final class World
{
	public readonly Sandbox $sandbox;
	private readonly Program $gateway;
	private readonly string $directory;
	/** @var list<Run> those that were started */
	private array $runs = [];

	public function __construct()
	{
		$this->directory = sys_get_temp_dir() . '/ezsms-bulk-' . bin2hex(random_bytes(6));
		mkdir($this->directory, 0700);
		$this->gateway = Program::gateway();
		$this->sandbox = new Sandbox($this->gateway->address);
	}

	public function reset(): void
	{
		foreach ($this->runs as $run) {
			$run->kill();
		}
		$this->runs = [];
		exec('rm -rf ' . escapeshellarg($this->directory) . '/*');
		$this->sandbox->ask('POST', 'reset');
		$this->sandbox->ask('PATCH', 'accounts/demoezsms', ['credits' => 100_000, 'reports' => []]);
	}

	public function stop(): void
	{
		$this->reset();
		$this->gateway->stop();
		exec('rm -rf ' . escapeshellarg($this->directory));
	}

	public function dsn(string $query = ''): string
	{
		return str_replace('http://', 'ezsms+http://demoezsms:1234@', $this->gateway->address)
			. '/websmsapi?sender=demoezsms' . $query;
	}

	/** @param list<string> $options of PHP */
	public function start(
		string $words = 'in.csv out.csv',
		string $query = '',
		?string $dsn = null,
		array $options = [],
		bool $terminal = false,
		?int $kilobytes = null,
	): Run {
		$environment = ['SMS_DSN' => $dsn ?? $this->dsn($query)];

		return $this->runs[] = new Run(explode(' ', $words), $environment, $options, $terminal, $kilobytes, $this->directory);
	}

	/** Runs it to its end, which is expected to be with that exit code. For the others see start(). */
	public function run(int $code, string $words = 'in.csv out.csv', mixed ...$others): Run
	{
		$run = $this->start($words, ...$others);
		$actual = $run->end();
		if ($actual !== $code) {
			throw new \RuntimeException("expected exit code $code, got $actual: $run->output$run->errors");
		}

		return $run;
	}

	public function path(string $name): string
	{
		return "$this->directory/$name";
	}

	/** @param array<list<string>> $rows the names first */
	public function input(array $rows, string $name = 'in.csv'): void
	{
		$file = fopen($this->path($name), 'w');
		foreach ($rows as $row) {
			fputcsv($file, $row, ',', '"', '');
		}
		fclose($file);
	}

	/** So many rows, each to a number of its own with a text of its own. */
	public function rows(int $count): void
	{
		$rows = [['to', 'text']];
		for ($row = 1; $row <= $count; $row++) {
			$rows[] = [self::number($row), "Message $row"];
		}
		$this->input($rows);
	}

	public static function number(int $row): string
	{
		return (string) (60120000000 + $row);
	}

	/** @return list<array<string, string>> the lines of the results, by the names of their columns */
	public function results(string $name = 'out.csv', string $delimiter = ','): array
	{
		$file = fopen($this->path($name), 'r');
		$names = fgetcsv($file, null, $delimiter, '"', '');
		$lines = [];
		while (($line = fgetcsv($file, null, $delimiter, '"', '')) !== false) {
			$lines[] = array_combine($names, $line);
		}

		return $lines;
	}

	/** @return array<int, string> a column of the results by row, in the order of the rows */
	public function column(string $name, string $file = 'out.csv'): array
	{
		$column = array_column($this->results($file), $name, 'row');
		ksort($column);

		return $column;
	}

	/** Each row has one line that says it was accepted, now or before, and the gateway accepted it once. */
	public function allAcceptedOnce(int $count, string $file = 'out.csv'): void
	{
		$lines = $this->results($file);
		self::same($count, count($lines));
		self::same(range(1, $count), array_keys($this->column('row', $file)));
		self::same([], array_diff(array_column($lines, 'outcome'), ['accepted', 'duplicate']));
		$accepted = $this->accepted();
		self::same([], array_filter($lines, static fn(array $line): bool => ($accepted[$line['seqno']] ?? 0) !== 1));
		self::same($count, $this->arrived());
	}

	/** @return array<string, int> how often the gateway accepted each seqno, in their order */
	public function accepted(): array
	{
		$accepted = array_column($this->sandbox->ask('GET', 'attempts')['attempts'], 'accepted', 'seqno');
		ksort($accepted);

		return $accepted;
	}

	/** @return int how many messages have reached the gateway's phones */
	public function arrived(): int
	{
		return count($this->messages());
	}

	/** @return list<array<string, mixed>> */
	public function messages(): array
	{
		return $this->sandbox->ask('GET', 'messages?limit=1000')['messages'];
	}

	/** @return int how often the gateway was asked to send */
	public function asked(): int
	{
		return count($this->sandbox->ask('GET', 'requests?limit=1000')['requests']);
	}

	/** @param array<string, mixed> $fields */
	public function fault(string $name, array $fields = []): void
	{
		$this->sandbox->ask('POST', 'faults', ['fault' => $name] + $fields);
	}

	public function noFaults(): void
	{
		$this->sandbox->ask('DELETE', 'faults');
	}

	/** Lets time go by, as far as the journal tells. */
	public function age(int $seconds): void
	{
		$older = static fn(array $line): string => "$line[1] " . ((int) $line[2] - $seconds);
		$this->change('out.csv.run', static fn(string $journal): string => preg_replace_callback('~^(\d+) (\d+)$~m', $older, $journal));
	}

	/** @param callable(string): string $change */
	public function change(string $name, callable $change): void
	{
		file_put_contents($this->path($name), $change(file_get_contents($this->path($name))));
	}

	/** @param callable(): bool $condition */
	public function await(callable $condition): void
	{
		for ($tries = 0; !$condition(); $tries++) {
			if ($tries === 2000) {
				throw new \RuntimeException('it did not come to it');
			}
			usleep(5_000);
		}
	}

	/** @return int lines that are complete, without the first; 0 where there is no file */
	public function lines(string $name): int
	{
		return max(0, substr_count((string) @file_get_contents($this->path($name)), "\n") - 1);
	}

	public static function freeAddress(): string
	{
		return stream_socket_get_name(stream_socket_server('tcp://127.0.0.1:0'), false);
	}

	public static function same(mixed $expected, mixed $actual): void
	{
		if ($expected !== $actual) {
			$json = static fn(mixed $value): string => json_encode(
				$value,
				JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE,
			);
			throw new \RuntimeException("expected {$json($expected)}, got {$json($actual)}");
		}
	}

	public static function contains(string $part, string $whole): void
	{
		if (!str_contains($whole, $part)) {
			throw new \RuntimeException("\"$part\" is not in \"$whole\"");
		}
	}

	public static function lacks(string $part, string $whole): void
	{
		if (str_contains($whole, $part)) {
			throw new \RuntimeException("\"$part\" is in \"$whole\"");
		}
	}
}
