<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site\Tests;

use Support\{Browser, Program, Sandbox};

/** A gateway, a site, a visitor, and what is in the site's database. */
final class World
{
	public const TO = '60123456789';
	public const SECRET = 'only for callbacks & nothing else';

	public readonly Sandbox $sandbox;
	public readonly Program $site;
	public Browser $visitor;
	private readonly Program $gateway;
	private readonly string $directory;
	private readonly \PDO $database;

	public function __construct()
	{
		$this->directory = sys_get_temp_dir() . '/ezsms-site-' . bin2hex(random_bytes(6));
		mkdir($this->directory, 0700);
		$this->gateway = Program::gateway();
		$this->sandbox = new Sandbox($this->gateway->address);
		$this->site = $this->site();
		(new Browser($this->site->address))->get('/');
		$this->database = new \PDO("sqlite:$this->directory/site.sqlite");
	}

	public function dsn(int $retries): string
	{
		$address = str_replace('http://', 'ezsms+http://demoezsms:1234@', $this->gateway->address);

		return "$address/websmsapi?sender=demoezsms&retries=$retries";
	}

	/** Another site with the same database. What its visitors see of a fault is tested without retries. */
	public function site(array $environment = []): Program
	{
		return Program::site($environment + [
			'SMS_DSN' => $this->dsn(0),
			'CALLBACK_SECRET' => self::SECRET,
			'SITE_DB' => "$this->directory/site.sqlite",
		]);
	}

	public function reset(): void
	{
		$this->sandbox->ask('POST', 'reset');
		$this->sandbox->call($this->site->address, self::SECRET);
		foreach (['received', 'sent', 'report', 'callback', 'contact'] as $table) {
			$this->database->exec("DELETE FROM $table");
		}
		$this->visitor = new Browser($this->site->address);
	}

	public function stop(): void
	{
		$this->site->stop();
		$this->gateway->stop();
		array_map(unlink(...), glob("$this->directory/*"));
		rmdir($this->directory);
	}

	public function send(string $text, string $to = self::TO): Browser
	{
		return $this->visitor->get('/')->submit('/send', ['number' => $to, 'text' => $text]);
	}

	/** @param array<string, mixed> $fields */
	public function fault(string $name, array $fields = []): void
	{
		$this->sandbox->ask('POST', 'faults', ['fault' => $name] + $fields);
	}

	/** @param array<string, mixed> ...$steps delivery reports of the next message */
	public function reports(array ...$steps): void
	{
		$this->sandbox->ask('POST', 'scripts', ['reports' => $steps]);
	}

	/** @param array<string, mixed> $fields */
	public function incoming(array $fields): void
	{
		$this->sandbox->ask('POST', 'incoming', $fields + ['sender' => self::TO]);
	}

	/** Waits until the gateway has called so often, and gives the HTTP status of each call. */
	public function called(int $times): array
	{
		for ($tries = 0; $tries < 500; $tries++) {
			$callbacks = $this->sandbox->ask('GET', 'callbacks?limit=1000')['callbacks'];
			$states = array_count_values(array_column($callbacks, 'state'));
			if (($states['delivered'] ?? 0) + ($states['failed'] ?? 0) >= $times) {
				return array_column($callbacks, 'http_status');
			}
			usleep(20_000);
		}
		throw new \RuntimeException("the gateway did not call $times times");
	}

	/** @return list<string> the messages of the only conversation, as they can be read, without the time */
	public function talk(): array
	{
		$this->visitor->get('/conversation?id=' . $this->value('SELECT id FROM contact'));

		return preg_replace('~ \d\d:\d\d\b~', '', $this->visitor->texts('li'));
	}

	/** @return int how many messages have reached the gateway's phones */
	public function arrived(): int
	{
		return count($this->sandbox->ask('GET', 'messages')['messages']);
	}

	/** @return int how often the gateway was asked to send */
	public function asked(): int
	{
		return count($this->sandbox->ask('GET', 'requests')['requests']);
	}

	/** Calls the site as the gateway would, with any query. */
	public function call(string $kind, string $query): Browser
	{
		return (new Browser($this->site->address))->get("/callback/$kind?$query");
	}

	public static function key(): string
	{
		return 'key=' . rawurlencode(self::SECRET);
	}

	/** @return list<string> the verdict and the query of each callback in the log, the oldest first */
	public function log(): array
	{
		return $this->database
			->query("SELECT verdict || ': ' || query FROM callback ORDER BY id")
			->fetchAll(\PDO::FETCH_COLUMN);
	}

	public function value(string $sql): mixed
	{
		return $this->database->query($sql)->fetchColumn();
	}

	public function change(string $sql): void
	{
		$this->database->exec($sql);
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
