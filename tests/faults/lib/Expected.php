<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** What must come of one call. */
final class Expected
{
	private const SIGNS = ['+' => 'accepted', 'x' => 'rejected', '-' => 'not sent', '?' => 'unknown'];

	/** @var list<array{issues: int, outcome: string}> */
	public readonly array $attempts;

	/** @param list<Fault|null> $faults that the issues meet, in order; null is none; the last is met by all that follow */
	public function __construct(public readonly string $outcome, string $attempts, private readonly array $faults)
	{
		$this->attempts = array_map(
			static fn(string $attempt): array => ['issues' => (int) $attempt[0], 'outcome' => self::SIGNS[$attempt[1]]],
			explode(' ', $attempts),
		);
	}

	/** As it is reported: libcurl's own repetitions count, and attempts that ended before they issued the request. */
	public function attempts(): int
	{
		return array_sum(array_map(static fn(array $attempt): int => max(1, $attempt['issues']), $this->attempts));
	}

	/** How many requests reach the server, whole or not. */
	public function requests(): int
	{
		return array_sum(array_column($this->attempts, 'issues'));
	}

	/** What the last issue of an attempt met; null for a gateway in good health. */
	public function met(int $attempt): ?Fault
	{
		$issues = 0;
		for ($i = 0; $i <= $attempt; $i++) {
			$issues += max(1, $this->attempts[$i]['issues']);
		}
		return $this->fault($issues - 1);
	}

	/** The last attempt of which something was handed over; null where there was none. */
	public function lastIssued(): ?int
	{
		$issued = array_keys(array_filter(array_column($this->attempts, 'issues')));
		return $issued ? end($issued) : null;
	}

	/** How many messages the gateway has accepted in the end. */
	public function accepted(): int
	{
		return match ($this->outcome) {
			'accepted' => 1,
			'unknown' => (int) $this->isAcceptedBefore($this->attempts()),
			'rejected', 'not sent' => 0,
		};
	}

	/** The code of the Receipt. */
	public function code(): int
	{
		return $this->met(count($this->attempts) - 1)?->code
			?? ($this->isAcceptedBefore($this->attempts() - 1) ? 1718 : 1701);
	}

	/** Seconds that all waits between the attempts last at least: half of 250 ms, then half of 500 ms, … */
	public function waits(): float
	{
		$seconds = 0.0;
		for ($retry = 1; $retry < count($this->attempts); $retry++) {
			$seconds += max(0.25 * 2 ** ($retry - 1) / 2, $this->met($retry - 1)?->waits);
		}
		return $seconds;
	}

	/** Whether one of the first issues was accepted, answered or not. */
	private function isAcceptedBefore(int $issues): bool
	{
		for ($i = 0; $i < $issues; $i++) {
			if ($this->fault($i)?->accepts() ?? true) {
				return true;
			}
		}
		return false;
	}

	private function fault(int $issue): ?Fault
	{
		return $this->faults[min($issue, count($this->faults) - 1)];
	}
}
