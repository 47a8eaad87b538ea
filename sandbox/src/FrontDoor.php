<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/**
 * Takes connections and gives each to a server that has no other. PHP's built-in server with several
 * workers of its own lets a worker take a connection and then leave it alone while it runs a script
 * for another, so that one slow reply would hold up requests that have nothing to do with it.
 */
final class FrontDoor
{
	private const BACKLOG = 511;

	public readonly string $address;

	/** @var resource */
	private readonly mixed $listener;

	/** @var list<resource> clients that no server works for, the oldest first */
	private array $waiting = [];

	/** @var array<string, Passage> by the address of the server */
	private array $passages = [];

	/** @param list<string> $idle the servers' addresses */
	public function __construct(string $host, int $port, private array $idle)
	{
		$listener = @stream_socket_server(
			"tcp://$host:$port",
			$code,
			$message,
			STREAM_SERVER_BIND | STREAM_SERVER_LISTEN,
			stream_context_create(['socket' => ['backlog' => self::BACKLOG]]),
		);
		$this->listener = $listener ?: throw new Usage("can't listen on $host:$port: $message");
		stream_set_blocking($listener, false);
		$name = (string) stream_socket_get_name($listener, false);
		$this->address = $host . substr($name, (int) strrpos($name, ':'));
	}

	/** Moves what can be moved, or waits for it a while. */
	public function step(float $seconds): void
	{
		[$read, $write] = $this->interests();
		$except = null;
		// A signal interrupts this with a warning; what it means is the launcher's to know.
		if (!@stream_select($read, $write, $except, 0, (int) ($seconds * 1e6))) {
			return;
		}
		foreach ($this->passages as $server => $passage) {
			array_map($passage->read(...), self::common($passage->readers(), $read));
			$passage->write();
			if ($passage->isOver()) {
				$passage->close();
				unset($this->passages[$server]);
				$this->idle[] = $server;
			}
		}
		$this->admit(self::common($this->waiting, $read));
		if (in_array($this->listener, $read, true)) {
			$this->accept();
		}
	}

	/** @return array{list<resource>, list<resource>} */
	private function interests(): array
	{
		$read = [$this->listener, ...$this->idle === [] ? [] : $this->waiting];
		$write = [];
		foreach ($this->passages as $passage) {
			array_push($read, ...$passage->readers());
			array_push($write, ...$passage->writers());
		}
		return [$read, $write];
	}

	private function accept(): void
	{
		while (($client = @stream_socket_accept($this->listener, 0)) !== false) {
			$this->waiting[] = $client;
		}
	}

	/**
	 * A client counts once it has said something: one that only connects takes no server's time.
	 *
	 * @param list<resource> $clients
	 */
	private function admit(array $clients): void
	{
		foreach ($clients as $client) {
			$server = array_pop($this->idle);
			if ($server === null) {
				return;
			}
			$connection = @stream_socket_client("tcp://$server", timeout: 5);
			if ($connection === false) {
				throw new \RuntimeException('a server does not take connections');
			}
			$this->waiting = array_values(array_filter(
				$this->waiting,
				static fn(mixed $other): bool => $other !== $client,
			));
			$this->passages[$server] = new Passage($client, $connection);
		}
	}

	/**
	 * @param list<resource> $mine
	 * @param list<resource> $ready
	 * @return list<resource>
	 */
	private static function common(array $mine, array $ready): array
	{
		return array_values(array_filter($mine, static fn(mixed $one): bool => in_array($one, $ready, true)));
	}
}
