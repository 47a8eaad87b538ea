<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults\Server;

/**
 * What all connections know together: which fault is next, which requests came, and the gateway's memory of
 * seqnos. It is a file, because each connection is a process.
 */
final class Ledger
{
	private readonly string $file;

	/** @param list<array{at: string, does: list<mixed>}|null> $faults in order, null for none; the last stays */
	public function __construct(private readonly array $faults, string $folder)
	{
		$this->file = (string) tempnam($folder, 'ledger-');
		$page = ['armed' => false, 'next' => 0, 'listened' => 0, 'isDue' => true, 'served' => []];
		file_put_contents($this->file, serialize($page + self::blank()));
	}

	public function remove(): void
	{
		unlink($this->file);
	}

	/** From now on faults happen; what came before doesn't count. */
	public function arm(): void
	{
		$this->change(static fn(array $page): array => ['armed' => true] + self::blank() + $page);
	}

	/** @return array<string, mixed> */
	public function read(): array
	{
		return $this->change(static fn(array $page): array => $page);
	}

	/** @return array{at: string, does: list<mixed>}|null the fault that is at work now */
	public function fault(): ?array
	{
		$page = $this->read();
		return $page['armed'] ? $this->faults[$page['next']] : null;
	}

	/** The fault that happens at this place now, which is then over; null where none does. */
	public function take(string $place): ?array
	{
		$taken = null;
		$page = $this->change(function (array $page) use ($place, &$taken): array {
			$fault = $page['armed'] ? $this->faults[$page['next']] : null;
			if (($fault['at'] ?? '') === $place) {
				$taken = $fault;
				$page = $this->next($page);
				$page['isDue'] = false;
			}
			return $page;
		});
		if ($taken && ($this->faults[$page['next']]['at'] ?? '') === 'listen') {
			$this->awaitListener($page['next']);
		}
		return $taken;
	}

	/** A fault that nobody sees happen is over with the attempt that it was there for from the beginning. */
	public function endAttempt(): void
	{
		$this->change(function (array $page): array {
			if ($page['armed'] && $page['isDue'] && ($this->faults[$page['next']]['at'] ?? '') === 'listen') {
				$page = $this->next($page);
			}
			return ['isDue' => true] + $page;
		});
	}

	/** The listener is as the fault that is next wants it. */
	public function listened(): void
	{
		$this->change(static fn(array $page): array => ['listened' => $page['next']] + $page);
	}

	public function begin(int $connection): void
	{
		$this->change(static function (array $page) use ($connection): array {
			$isReused = in_array($connection, $page['served'], true);
			$page['served'][] = $connection;
			$page['requests'][] = [
				'connection' => $connection,
				'isReused' => $isReused,
				'isWhole' => false,
				'octets' => 0,
				'seqno' => null,
				'digest' => '',
				'replied' => 0,
				'answered' => 0,
			];
			return $page;
		});
	}

	/** @param array<string, mixed> $facts of the connection's last request */
	public function note(int $connection, array $facts): void
	{
		$this->change(static function (array $page) use ($connection, $facts): array {
			$own = array_keys(array_column($page['requests'], 'connection'), $connection, true);
			$page['requests'][end($own)] = $facts + $page['requests'][end($own)];
			return $page;
		});
	}

	/** @return string|null the new message's id; null where the seqno was accepted before */
	public function accept(?string $seqno): ?string
	{
		$id = null;
		$this->change(static function (array $page) use ($seqno, &$id): array {
			// The gateway may compare without case.
			$key = strtolower((string) $seqno);
			if ($key === '' || !isset($page['seqnos'][$key])) {
				$id = (string) (700001 + count($page['accepted']));
				$page['accepted'][] = $id;
				$page['seqnos'][$key] = $id;
			}
			return $page;
		});
		return $id;
	}

	/** This process will not notice that its client is gone. */
	public function stall(): void
	{
		$this->change(static fn(array $page): array => ['stalled' => [...$page['stalled'], getmypid()]] + $page);
	}

	/** @return array<string, mixed> */
	private static function blank(): array
	{
		return ['requests' => [], 'accepted' => [], 'seqnos' => [], 'stalled' => []];
	}

	/**
	 * @param array<string, mixed> $page
	 * @return array<string, mixed>
	 */
	private function next(array $page): array
	{
		return ['next' => min($page['next'] + 1, count($this->faults) - 1)] + $page;
	}

	/** Before the client can connect again, the listener has to be as it shall be then. */
	private function awaitListener(int $next): void
	{
		posix_kill(posix_getppid(), SIGUSR1);
		while ($this->read()['listened'] !== $next) {
			usleep(500);
		}
	}

	/**
	 * @param callable(array<string, mixed>): array<string, mixed> $change
	 * @return array<string, mixed>
	 */
	private function change(callable $change): array
	{
		$file = fopen($this->file, 'r+');
		flock($file, LOCK_EX);
		$page = unserialize((string) stream_get_contents($file));
		$changed = $change($page);
		if ($changed !== $page) {
			rewind($file);
			ftruncate($file, 0);
			fwrite($file, serialize($changed));
		}
		fclose($file);
		return $changed;
	}
}
