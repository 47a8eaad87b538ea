<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Crash;

use Support\Program;
use Support\Sandbox;

/** The sandbox, and what it really accepted. */
final class Gateway
{
	private const CREDITS = 1_000_000;
	private const ALL = 999_999_999;

	/** Of /proc/net/tcp: those that nothing comes through any more. */
	private const TIME_WAIT = '06';
	private const LISTEN = '0A';

	public readonly string $url;
	/** Nothing listens there, and nobody else can. */
	public readonly string $deadUrl;
	private readonly Program $program;
	private readonly Sandbox $sandbox;

	/** @var resource */
	private readonly mixed $reserved;

	public function __construct()
	{
		$this->program = Program::gateway();
		$this->sandbox = new Sandbox($this->program->address);
		$this->url = "{$this->program->address}/websmsapi/";
		$this->reserved = stream_socket_server('tcp://127.0.0.1:0', $code, $message, STREAM_SERVER_BIND);
		$this->deadUrl = 'http://' . stream_socket_get_name($this->reserved, false) . '/websmsapi/';
	}

	public function stop(): void
	{
		$this->program->stop();
	}

	/** @param array<string, mixed> $settings */
	public function reset(array $settings = []): void
	{
		$this->sandbox->ask('POST', 'reset');
		$this->sandbox->ask('PATCH', 'accounts/demoezsms', ['credits' => self::CREDITS, 'used' => 0]);
		$this->sandbox->ask('PATCH', 'settings', $settings);
	}

	/** @param array<string, mixed> $fault */
	public function fault(int $i, array $fault): void
	{
		$this->sandbox->ask('POST', 'faults', $fault + ['number' => Batch::mobile($i), 'times' => 1]);
	}

	public function hasAccepted(int $i): bool
	{
		return $this->sandbox->ask('GET', 'messages?mobile=' . Batch::mobile($i))['messages'] !== [];
	}

	/**
	 * Waits until nothing is under way: the front door keeps each connection, also that of a client that was killed,
	 * until the request has been carried out, and so does the kernel one that was not even looked at yet.
	 */
	public function settle(): void
	{
		$deadline = microtime(true) + 60;
		while ($this->connections() > 0 || $this->unfinished() > 0) {
			if (microtime(true) > $deadline) {
				throw new \RuntimeException('the gateway does not settle');
			}
			usleep(2000);
		}
	}

	private function connections(): int
	{
		$port = sprintf(':%04X', parse_url($this->url, PHP_URL_PORT));
		$count = 0;
		foreach (array_slice(file('/proc/net/tcp'), 1) as $line) {
			[, $local, , $state] = preg_split('/ +/', trim($line));
			$count += str_ends_with($local, $port) && !in_array($state, [self::LISTEN, self::TIME_WAIT], true) ? 1 : 0;
		}
		return $count;
	}

	private function unfinished(): int
	{
		$requests = $this->sandbox->ask('GET', 'requests?limit=100')['requests'];
		return count(array_filter($requests, static fn(array $one): bool => $one['code'] === null && $one['fault'] === null));
	}

	/** @return array<string, int> requests that came, by seqno */
	public function requests(): array
	{
		return array_column($this->sandbox->ask('GET', 'attempts')['attempts'], 'requests', 'seqno');
	}

	/** @return array<int, list<string>> the MSGIDs by message */
	public function messageIds(): array
	{
		$ids = [];
		foreach ($this->sandbox->ask('GET', 'messages?limit=' . self::ALL)['messages'] as $message) {
			$ids[(int) substr($message['mobile'], 4)][] = $message['msgid'];
		}
		return $ids;
	}

	/**
	 * How what was accepted differs from each of the messages 1 to $count exactly once, counted in three ways.
	 *
	 * @return list<string>
	 */
	public function differences(int $count): array
	{
		$this->settle();
		$wrong = [];
		$times = array_fill(1, $count, 0);
		foreach ($this->sandbox->ask('GET', 'messages?limit=' . self::ALL)['messages'] as $message) {
			$i = (int) substr($message['mobile'], 4);
			if (!isset($times[$i]) || $message['text'] !== Batch::text($i)) {
				$wrong[] = "message $message[msgid] is none of those that were to be sent";
			} else {
				$times[$i]++;
			}
		}
		foreach (array_filter($times, static fn(int $times): bool => $times !== 1) as $i => $times) {
			$wrong[] = "message $i was accepted $times times";
		}
		$attempts = array_column($this->sandbox->ask('GET', 'attempts')['attempts'], 'accepted', 'seqno');
		foreach (array_filter($attempts, static fn(int $accepted): bool => $accepted > 1) as $seqno => $accepted) {
			$wrong[] = "seqno $seqno was accepted $accepted times";
		}
		if (array_sum($attempts) !== $count) {
			$wrong[] = array_sum($attempts) . " requests were accepted, not $count";
		}
		$account = $this->sandbox->ask('GET', 'accounts/demoezsms');
		$credits = Batch::credits($count);
		if ($account['used'] !== $credits || $account['credits'] !== self::CREDITS - $credits) {
			$wrong[] = "$account[used] credits were used, not $credits";
		}
		return $wrong;
	}
}
