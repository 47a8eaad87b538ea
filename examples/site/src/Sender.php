<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

use EzSms\{Client, Message};

/** Sends each text once, however often it is asked to. */
final class Sender
{
	/** The gateway forgets a seqno after 24 hours, and then it no longer protects. */
	private const REPEATABLE_SECONDS = 23 * 3600;

	/** Longer than the client's time-out (30 s, unless the DSN says otherwise): after that its process is gone. */
	public const LEASE_SECONDS = 120;

	public function __construct(
		private readonly Database $database,
		private readonly Contacts $contacts,
		private readonly Client $client,
	) {
	}

	/**
	 * Sends what a form holds. The form's random token is part of the seqno: a double click or a reload gives
	 * the same seqno and changes nothing, but the same words from a new form are a new message.
	 *
	 * @return int the contact's id
	 * @throws \ValueError for a wrong number or text; nothing was stored or sent
	 */
	public function submit(string $form, string $number, string $text): int
	{
		$message = Message::text($number, $text, seqno: \EzSms\seqno('site', $form, $number, $text));

		// It is in the database before it leaves: whatever kills this process, the message is known.
		[$contact, $isNew] = $this->database->transaction(function () use ($message): array {
			$contact = $this->contacts->touch($message->to);

			return [$contact, $this->store($contact, $message)];
		});
		if ($isNew) {
			$this->record($message, Attempt::of($this->client, $message));
		}

		return $contact;
	}

	public static function isYoungEnough(float $created): bool
	{
		return $created > microtime(true) - self::REPEATABLE_SECONDS;
	}

	/** Sends a stored message again with its seqno, unless that is not safe, or somebody else is at it. */
	public function again(int $id): ?int
	{
		$row = $this->database->transaction(fn(): ?\stdClass => $this->claim($id));
		if ($row !== null) {
			$message = Message::text($row->number, $row->text, seqno: $row->seqno);
			$attempt = Attempt::of($this->client, $message);
			$wasNotSent = $row->outcome === Outcome::NotSent->value;
			$this->record($message, $wasNotSent ? $attempt : $attempt->afterUnknown());
		}

		return $this->database->value('SELECT contact FROM sent WHERE id = ?', [$id]);
	}

	private function store(int $contact, Message $message): bool
	{
		return 1 === $this->database->change(
			"INSERT OR IGNORE INTO sent (contact, seqno, text, created, started, outcome, words, repeatable)
			VALUES (:contact, :seqno, :text, :now, :now, 'sending', 'The answer has not been read yet.', 1)",
			['contact' => $contact, 'seqno' => $message->seqno, 'text' => $message->content, 'now' => microtime(true)],
		);
	}

	/** One process at a time: of two requests with one seqno at once, the gateway may accept both. */
	private function claim(int $id): ?\stdClass
	{
		$row = $this->database->row(
			"SELECT sent.*, contact.number FROM sent JOIN contact ON contact.id = contact
			WHERE sent.id = :id AND repeatable AND (outcome IN ('unknown', 'not-sent') OR (outcome = 'sending' AND started < :lost))",
			['id' => $id, 'lost' => microtime(true) - self::LEASE_SECONDS],
		);
		if ($row === null || !self::isYoungEnough($row->created)) {
			return null;
		}
		$this->database->change(
			"UPDATE sent SET outcome = 'sending', started = ? WHERE id = ?",
			[microtime(true), $id],
		);

		return $row;
	}

	private function record(Message $message, Attempt $attempt): void
	{
		$this->database->change(
			'UPDATE sent SET outcome = :outcome, words = :words, repeatable = :repeatable, gateway_id = :id
			WHERE seqno = :seqno',
			[
				'outcome' => $attempt->outcome->value,
				'words' => $attempt->words,
				'repeatable' => (int) $attempt->repeatable,
				'id' => $attempt->gatewayId,
				'seqno' => $message->seqno,
			],
		);
	}
}
