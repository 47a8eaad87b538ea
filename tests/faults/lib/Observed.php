<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

use EzSms\Attempt;

/** Whether the observer was called once an attempt, with what is true. */
final class Observed
{
	private const PAGE = 'ISendSMS.aspx';

	/** Seconds by which times may differ because they were rounded. */
	private const ROUNDING = 0.00001;

	private readonly Findings $findings;

	public function __construct(
		private readonly Trial $trial,
		private readonly Expected $expected,
		private readonly Record $record,
	) {
		$this->findings = new Findings();
	}

	/** @return list<string> */
	public function problems(): array
	{
		$expected = array_map(
			static fn(array $attempt): string => "{$attempt['issues']} {$attempt['outcome']}",
			$this->expected->attempts,
		);
		$found = array_map(
			static fn(Attempt $attempt): string => "$attempt->issues " . strtr($attempt->outcome->value, '-', ' '),
			$this->record->attempts,
		);
		$this->findings->same('attempts shown to the observer', $expected, $found);
		if ($this->findings->problems === []) {
			$requests = $this->record->requests;
			foreach ($this->record->attempts as $i => $attempt) {
				$this->facts($i, $attempt);
				$this->times($i, $attempt);
				$this->traffic($i, $attempt, array_splice($requests, 0, $attempt->issues));
			}
		}
		return $this->findings->problems;
	}

	private function facts(int $i, Attempt $attempt): void
	{
		$fault = $this->expected->met($i);
		$this->findings->same("attempt $i: number", $i + 1, $attempt->number);
		$this->findings->same("attempt $i: page", self::PAGE, $attempt->page);
		$this->findings->among("attempt $i: phase", $fault?->phases ?? ['reply'], $attempt->phase->value);
		if (!$fault || $fault->whole !== null) {
			$this->findings->same("attempt $i: curlCode is 0", !$fault || $fault->whole, $attempt->curlCode === 0);
		}
		if (!$fault || $fault->status !== null) {
			$this->findings->same("attempt $i: httpStatus", $fault?->status ?? 200, $attempt->httpStatus);
		}
		// Whether half a reply has a code, is not promised.
		if (!$fault || $fault->whole || $fault->status === 0) {
			$this->findings->same("attempt $i: code", $fault ? $fault->code : $this->expected->code(), $attempt->code);
		}
	}

	private function times(int $i, Attempt $attempt): void
	{
		$parts = [
			$attempt->resolveTime, $attempt->connectTime, $attempt->tlsTime, $attempt->waitTime, $attempt->replyTime,
		];
		$this->findings->true("attempt $i: a time is negative", min($parts) >= 0 && $attempt->totalTime >= 0);
		$this->findings->true("attempt $i: it took no time", $attempt->totalTime > 0);
		$this->findings->true(
			"attempt $i: its parts take longer than the whole: " . implode(' ', $parts) . " > $attempt->totalTime",
			array_sum($parts) <= $attempt->totalTime + self::ROUNDING,
		);
		$this->findings->true(
			"attempt $i: it took longer than the call",
			$attempt->totalTime <= $this->record->seconds + self::ROUNDING,
		);
	}

	/** @param list<array<string, mixed>> $requests as the server saw the attempt's issues */
	private function traffic(int $i, Attempt $attempt, array $requests): void
	{
		if ($attempt->issues === 0) {
			$this->findings->same("attempt $i: octets sent", 0, $attempt->bytesSent);
			$this->findings->same("attempt $i: connectionReused", false, $attempt->connectionReused);
		}
		if (!$this->trial->isBlind() && array_sum(array_column($requests, 'replied')) === 0) {
			$this->findings->same("attempt $i: octets received", 0, $attempt->bytesReceived);
			$this->findings->same("attempt $i: time of a reply that did not begin", 0.0, $attempt->replyTime);
		}
		if ($attempt->issues !== 1 || $requests === []) {
			return;
		}
		$this->findings->same("attempt $i: connectionReused", $requests[0]['isReused'], $attempt->connectionReused);
		if ($requests[0]['isWhole']) {
			$this->findings->same("attempt $i: octets sent", $requests[0]['octets'], $attempt->bytesSent);
		}
		if (!$this->expected->met($i)) {
			$this->findings->same("attempt $i: octets received", $requests[0]['answered'], $attempt->bytesReceived);
		}
		$before = $this->record->attempts[$i - 1] ?? null;
		if ($before && $before->issues > 0 && $before->curlCode > 0) {
			$this->findings->same("attempt $i: on a connection that gave no reply", false, $requests[0]['isReused']);
		}
	}
}
