<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** What came of one call, as its caller, its observer and its server saw it. */
final class Record
{
	/**
	 * @param list<\EzSms\Attempt> $attempts that the observer was shown
	 * @param list<array<string, mixed>> $requests that the server saw, see Ledger
	 * @param list<string> $accepted the ids of the messages that the server accepted
	 * @param int $left connections that stayed open behind the client
	 */
	public function __construct(
		public readonly \EzSms\Receipt|\Throwable $result,
		public readonly float $seconds,
		public readonly array $attempts,
		public readonly array $requests,
		public readonly array $accepted,
		public readonly int $left,
	) {
	}

	/** @return string "threw …" for what is no outcome */
	public function outcome(): string
	{
		return match (true) {
			$this->result instanceof \EzSms\Receipt => 'accepted',
			$this->result instanceof \EzSms\RejectedException => 'rejected',
			$this->result instanceof \EzSms\NotSentException => 'not sent',
			$this->result instanceof \EzSms\UnknownOutcomeException => 'unknown',
			default => 'threw ' . $this->result,
		};
	}
}
