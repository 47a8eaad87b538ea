<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Bulk;

use EzSms\{EzSmsException, InvalidMessageException, NotSentException, Receipt, RejectedException, ReturnCode, UnknownOutcomeException};

/** What became of one row, as the results have it. */
final readonly class Result
{
	/** What the gateway may answer after an unknown outcome without proving anything. */
	private const REFUSALS = [
		ReturnCode::InvalidCredentials,
		ReturnCode::InsufficientCredits,
		ReturnCode::InvalidMobileNumber,
		ReturnCode::InvalidMessageOrSender,
		ReturnCode::InvalidTransferAccount,
		ReturnCode::InvalidTransferCredits,
	];

	private function __construct(
		public Outcome $outcome,
		/** The gateway's; 0 for none. */
		public int $code = 0,
		public string $messageId = '',
		public int $attempts = 0,
		public string $message = '',
		private bool $isLeft = false,
	) {
	}

	/** The outcomes of a batch, each with what it leaves to do. */
	public static function of(Receipt|EzSmsException $settled): self
	{
		if ($settled instanceof Receipt) {
			return $settled->duplicate
				? new self(Outcome::Duplicate, $settled->code, '', $settled->attempts)
				: new self(Outcome::Accepted, $settled->code, (string) $settled->messageId, $settled->attempts);
		}
		if ($settled instanceof InvalidMessageException) {
			return self::invalid($settled->getPrevious()->getMessage());
		}
		/** @var RejectedException|NotSentException|UnknownOutcomeException $settled what else there is */
		$outcome = match (true) {
			$settled instanceof RejectedException => Outcome::Rejected,
			$settled instanceof NotSentException => Outcome::NotSent,
			default => Outcome::Unknown,
		};

		return new self($outcome, $settled->getCode(), '', $settled->attempts, $settled->getMessage());
	}

	public static function invalid(string $problem): self
	{
		// "to must begin with a country code" is enough for a person.
		return new self(Outcome::Invalid, message: preg_replace('~^EzSms\S+ Argument #\d+ \(\$(\w+)\)~', '$1', $problem));
	}

	/** Of what an earlier run may have sent, and this one doesn't send. */
	public static function left(): self
	{
		return new self(
			Outcome::Unknown,
			message: 'an earlier run may have sent it, and it was not sent again',
			isLeft: true,
		);
	}

	/** What is known where an earlier run may have sent it: only that the gateway has it settles the doubt. */
	public function afterDoubt(): self
	{
		return match ($this->outcome) {
			Outcome::Rejected, Outcome::NotSent, Outcome::Invalid => new self(
				Outcome::Unknown,
				$this->code,
				'',
				$this->attempts,
				"an earlier run may have sent it; not this one: $this->message",
			),
			default => $this,
		};
	}

	/** Whether a later run is to send the row again. */
	public function isRepeatable(): bool
	{
		return !$this->isLeft && !self::isFinal($this->outcome, $this->code);
	}

	/** Whether a line of the results that says so stays. */
	public static function isFinal(Outcome $outcome, int $code): bool
	{
		return match ($outcome) {
			Outcome::NotSent => false,
			// The refusal may have used up the seqno, so that 1718 would no longer prove anything.
			Outcome::Unknown => in_array(ReturnCode::tryFrom($code), self::REFUSALS, true),
			default => true,
		};
	}

	/** Whether it tells of the gateway or the account, so that the next row will hardly fare better. */
	public function isTrouble(): bool
	{
		return match ($this->outcome) {
			Outcome::NotSent, Outcome::Unknown => true,
			Outcome::Rejected => in_array(
				ReturnCode::tryFrom($this->code),
				[ReturnCode::InvalidCredentials, ReturnCode::InsufficientCredits],
				true,
			),
			default => false,
		};
	}
}
