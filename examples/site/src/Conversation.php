<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

use EzSms\{Charset, DeliveryStatus};

/** What was said to and by one number, as its page shows it. */
final class Conversation
{
	public function __construct(private readonly Database $database)
	{
	}

	/**
	 * In the order of time; each with `mine`, `at`, `text`, `title`, `words`, `mood` (good, bad, doubt, plain) and
	 * `button`, the label under which it can be sent again.
	 *
	 * @return list<\stdClass>
	 */
	public function messages(int $contact): array
	{
		$sent = $this->database->rows(
			'SELECT sent.id, text, created AS at, started, outcome, words, repeatable, status, code
			FROM sent LEFT JOIN report USING (gateway_id) WHERE contact = ?',
			[$contact],
		);
		$received = $this->database->rows(
			'SELECT id, text, at, shortcode, charset, copies FROM received WHERE contact = ?',
			[$contact],
		);
		$all = [...array_map($this->sent(...), $sent), ...array_map($this->received(...), $received)];
		usort($all, static fn(\stdClass $a, \stdClass $b): int => [$a->at, $a->id] <=> [$b->at, $b->id]);

		return $all;
	}

	/** The text of a message that was refused, to be corrected. */
	public function draft(int $contact, int $sent): string
	{
		return $this->database->value('SELECT text FROM sent WHERE id = ? AND contact = ?', [$sent, $contact]) ?? '';
	}

	private function sent(\stdClass $row): \stdClass
	{
		$outcome = Outcome::from($row->outcome);
		if ($outcome === Outcome::Sending && $row->started < microtime(true) - Sender::LEASE_SECONDS) {
			$outcome = Outcome::Unknown;
			$row->words = 'The site was interrupted while it sent this, so nobody can say whether it went out.';
		}
		$row->mine = true;
		$row->title = $row->status === null ? $outcome->title() : self::status($row);
		$row->words = $row->status === null ? $row->words : '';
		$row->mood = self::mood($outcome, DeliveryStatus::tryFrom($row->status ?? ''));
		$row->refused = $outcome === Outcome::Rejected;
		$row->button = match (true) {
			!$row->repeatable => null,
			$outcome === Outcome::Unknown => 'Send again safely',
			$outcome === Outcome::NotSent => 'Send again',
			default => null,
		};
		if ($row->button !== null && !Sender::isYoungEnough($row->at)) {
			$row->button = null;
			$row->words .= ' It is too old to be sent again safely.';
		}

		return $row;
	}

	private function received(\stdClass $row): \stdClass
	{
		$row->mine = false;
		$row->title = $row->copies > 1 ? "Received $row->copies times" : 'Received';
		$row->words = $row->charset === Charset::Windows1252->value
			? 'The gateway did not say how its characters are written; they are a guess.'
			: '';
		$row->mood = 'plain';
		$row->button = null;
		$row->refused = false;

		return $row;
	}

	private static function status(\stdClass $row): string
	{
		return match (DeliveryStatus::from($row->status)) {
			DeliveryStatus::Delivered => 'Delivered',
			DeliveryStatus::Failed => 'Delivery failed',
			DeliveryStatus::Expired => 'Expired before it could be delivered',
			DeliveryStatus::Rejected => 'Rejected by the network',
			DeliveryStatus::QueuedInTelco => 'On its way',
			DeliveryStatus::NotInService => 'The number is not in service now',
			DeliveryStatus::OutOfCoverage => 'The phone is out of coverage',
			DeliveryStatus::Unknown => "Sent; the network gives status $row->code",
		};
	}

	private static function mood(Outcome $outcome, ?DeliveryStatus $status): string
	{
		return match (true) {
			$status === DeliveryStatus::Delivered => 'good',
			in_array($status, [DeliveryStatus::Failed, DeliveryStatus::Expired, DeliveryStatus::Rejected], true) => 'bad',
			$outcome === Outcome::Unknown => 'doubt',
			$outcome === Outcome::Rejected, $outcome === Outcome::NotSent => 'bad',
			default => 'plain',
		};
	}
}
