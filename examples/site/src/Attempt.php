<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

use EzSms\{Client, Message, NotSentException, Phase, RejectedException, UnknownOutcomeException};

/** One request to the gateway, and what is known after it, in words for people. */
final readonly class Attempt
{
	private function __construct(
		public Outcome $outcome,
		public string $words,
		/** Whether the same message may be sent again with the same seqno. */
		public bool $repeatable = false,
		public ?string $gatewayId = null,
	) {
	}

	/** The four things that can be true after a send; each exception is one of them. */
	public static function of(Client $client, Message $message): self
	{
		try {
			$receipt = $client->send($message);
		} catch (RejectedException $e) {
			return new self(Outcome::Rejected, "The gateway refused it: {$e->returnCode->description()}.");
		} catch (NotSentException $e) {
			return new self(Outcome::NotSent, self::obstacle($e->phase), repeatable: true);
		} catch (UnknownOutcomeException) {
			return new self(
				Outcome::Unknown,
				'The gateway gave no clear answer, so nobody can say whether it went out.',
				repeatable: true,
			);
		} catch (\ValueError $e) {
			// Such as a text of more segments than the DSN's maxSegments; nothing has left this machine.
			return new self(Outcome::Rejected, 'It was not handed to the gateway: ' . $e->getMessage());
		}

		return $receipt->duplicate
			? new self(Outcome::Accepted, 'The gateway had it already and did not send it twice. '
				. 'It gives no id for it now, so its delivery can’t be followed.')
			: new self(Outcome::Accepted, 'The gateway accepted it.', gatewayId: $receipt->messageId);
	}

	/**
	 * What is known where an earlier attempt may have gone out: only an acceptance settles that. A refusal may
	 * have used up the seqno, so that 1718 would no longer prove anything, and it isn't sent again.
	 */
	public function afterUnknown(): self
	{
		return match ($this->outcome) {
			Outcome::Accepted, Outcome::Unknown => $this,
			default => new self(
				Outcome::Unknown,
				"The first attempt may have gone out. The last one did not: $this->words",
				$this->repeatable,
			),
		};
	}

	private static function obstacle(Phase $phase): string
	{
		return match ($phase) {
			Phase::Resolve => 'The gateway’s name could not be looked up; nothing left this machine.',
			Phase::Tls => 'No safe connection to the gateway came about; nothing was handed over.',
			default => 'The gateway could not be reached; nothing was handed over.',
		};
	}
}
