<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults\Server;

/** Takes connections and commands; one plan at a time. */
final class Server
{
	/** Seconds in which a connection's process has to end when its client is gone. */
	private const PATIENCE = 10;

	/** @var array<string, mixed> */
	private array $plan = [];

	private ?Ledger $ledger = null;

	private ?Listener $listener = null;

	private int $connections = 0;

	/** @var array<int, true> by process id */
	private array $children = [];

	public function run(): void
	{
		pcntl_async_signals(true);
		// A connection's process says that the listener has to change.
		pcntl_signal(SIGUSR1, $this->settle(...));
		while (true) {
			$read = array_filter([STDIN, $this->listener?->stream()]);
			$write = $except = null;
			try {
				if (@stream_select($read, $write, $except, null) === false) {
					continue;
				}
			} catch (\TypeError) {
				// The signal came just before, and what it changed was in the list.
				continue;
			}
			if (in_array(STDIN, $read, true)) {
				$line = fgets(STDIN);
				if ($line === false) {
					$this->end(SIGKILL);
					return;
				}
				write_letter(STDOUT, $this->obey(...letter($line)));
			} else {
				$this->accept();
			}
		}
	}

	private function obey(string $command, mixed ...$arguments): mixed
	{
		return match ($command) {
			'open' => $this->open(...$arguments),
			'arm' => $this->arm(...$arguments),
			'end attempt' => $this->endAttempt(),
			'close' => $this->close(),
		};
	}

	/** @param array<string, mixed> $plan */
	private function open(array $plan): string
	{
		$this->plan = $plan;
		$this->connections = 0;
		$this->ledger = new Ledger($plan['faults'], dirname($plan['names']));
		$this->listener = new Listener($plan['names'], $plan['isNarrow']);
		return $this->listener->address;
	}

	private function arm(bool $dropsConnections): bool
	{
		if ($dropsConnections) {
			$this->end(SIGKILL);
		}
		$this->ledger->arm();
		$this->settle();
		return true;
	}

	private function endAttempt(): bool
	{
		$this->ledger->endAttempt();
		$this->settle();
		return true;
	}

	/** @return array<string, mixed> what came, and how many connections their client left open */
	private function close(): array
	{
		$this->listener->close();
		$this->listener = null;
		$left = $this->await();
		$page = $this->ledger->read();
		$this->ledger->remove();
		return ['requests' => $page['requests'], 'accepted' => $page['accepted'], 'left' => $left];
	}

	/** Makes the listener what the fault that is next wants. */
	private function settle(): void
	{
		$fault = $this->ledger->fault();
		$this->listener?->become(($fault['at'] ?? '') === 'listen' ? $fault['does'][0] : 'open');
		$this->ledger->listened();
	}

	private function accept(): void
	{
		$stream = $this->listener->accept();
		if (!$stream) {
			return;
		}
		$number = $this->connections++;
		$pid = pcntl_fork();
		if ($pid === 0) {
			pcntl_signal(SIGUSR1, SIG_DFL);
			$this->listener->abandon();
			// Whatever goes wrong, the process doesn't stay.
			pcntl_alarm((int) (120 * $this->plan['slow']));
			(new Conversation(new Wire($stream), $this->ledger, $number, $this->plan))->run();
		}
		$this->children[$pid] = true;
		fclose($stream);
	}

	/** Waits until all processes are gone; those that wouldn't notice are ended. */
	private function await(): int
	{
		$deadline = hrtime(true) + self::PATIENCE * $this->plan['slow'] * 1_000_000_000;
		while ($this->reap() && hrtime(true) < $deadline) {
			foreach ($this->ledger->read()['stalled'] as $pid) {
				if (isset($this->children[$pid])) {
					posix_kill($pid, SIGKILL);
				}
			}
			usleep(500);
		}
		$left = count($this->children);
		$this->end(SIGKILL);
		return $left;
	}

	/** @return int how many processes there still are */
	private function reap(): int
	{
		while (($pid = pcntl_waitpid(-1, $status, WNOHANG)) > 0) {
			unset($this->children[$pid]);
		}
		return count($this->children);
	}

	private function end(int $signal): void
	{
		foreach (array_keys($this->children) as $pid) {
			posix_kill($pid, $signal);
		}
		while ($this->reap()) {
			usleep(500);
		}
	}
}
