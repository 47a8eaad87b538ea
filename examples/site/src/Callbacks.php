<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

use EzSms\{CallbackException, DeliveryReport, IncomingMessage};
use function EzSms\authenticate_callback;

/**
 * The two addresses that the gateway calls. It gets 200 only for what has been stored; after anything else it
 * may call again, which does no harm.
 */
final class Callbacks
{
	/** The parameter of our own that stands in both callback URLs. */
	private const OWN = 'key';

	public function __construct(
		private readonly Database $database,
		private readonly Inbox $inbox,
		private readonly CallbackLog $log,
		#[\SensitiveParameter] private readonly string $secret,
	) {
	}

	/** "Delivery Status API URL" in the gateway's settings. */
	public function report(): Answer
	{
		return $this->receive(
			'delivery report',
			fn(): Verdict => $this->inbox->keepReport(DeliveryReport::fromRequest()),
		);
	}

	/** "Incoming SMS API URL" in the gateway's settings. */
	public function incoming(): Answer
	{
		return $this->receive(
			'incoming message',
			fn(): Verdict => $this->inbox->keepMessage(IncomingMessage::fromRequest()),
		);
	}

	/** @param callable(): Verdict $keep */
	private function receive(string $kind, callable $keep): Answer
	{
		if (!authenticate_callback([self::OWN => $this->secret])) {
			return $this->refuse(403, $kind, Verdict::WrongSecret, 'The site’s own secret is missing or wrong.');
		}
		try {
			$this->database->transaction(fn() => $this->log->add($kind, $keep(), '', self::OWN));
		} catch (CallbackException $e) {
			return $this->refuse(400, $kind, Verdict::Unreadable, $e->getMessage());
		}

		return Answer::text(200, 'OK');
	}

	private function refuse(int $status, string $kind, Verdict $verdict, string $reason): Answer
	{
		$this->database->transaction(fn() => $this->log->add($kind, $verdict, $reason, self::OWN));

		return Answer::text($status, $reason);
	}
}
