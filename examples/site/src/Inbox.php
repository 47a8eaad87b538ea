<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

use EzSms\{DeliveryReport, DeliveryStatus, IncomingMessage};

/** Keeps what the gateway tells, so that it may tell it late, twice or out of order. */
final class Inbox
{
	/**
	 * An incoming message has no id. The same text from the same phone to the same number within ten minutes of
	 * the first is taken for a repetition by the gateway: it is counted and the count is shown, so that nothing
	 * is lost where a person did write "yes" twice.
	 */
	private const REPETITION_SECONDS = 600;

	public function __construct(
		private readonly Database $database,
		private readonly Contacts $contacts,
	) {
	}

	/**
	 * A status only moves forward. The report is kept under the gateway's id whether or not the site knows that
	 * id yet: a report that overtook the reply to the send finds its message as soon as the reply is there.
	 */
	public function keepReport(DeliveryReport $report): Verdict
	{
		$known = $this->database->value('SELECT status FROM report WHERE gateway_id = ?', [$report->messageId]);
		if (!$report->supersedes($known === null ? null : DeliveryStatus::from($known))) {
			return Verdict::NothingNew;
		}
		$this->database->change(
			'INSERT INTO report (gateway_id, status, code, at) VALUES (?, ?, ?, ?)
			ON CONFLICT (gateway_id) DO UPDATE SET status = excluded.status, code = excluded.code, at = excluded.at',
			[$report->messageId, $report->status->value, $report->statusCode, microtime(true)],
		);

		return Verdict::Stored;
	}

	public function keepMessage(IncomingMessage $message): Verdict
	{
		$now = microtime(true);
		$repeated = $this->database->change(
			'UPDATE received SET copies = copies + 1
			WHERE contact = ? AND shortcode = ? AND text = ? AND at > ?',
			[$this->contacts->find($message->sender), $message->shortcode, $message->text, $now - self::REPETITION_SECONDS],
		);
		if ($repeated > 0) {
			return Verdict::NothingNew;
		}
		$this->database->change(
			'INSERT INTO received (contact, shortcode, text, charset, at) VALUES (?, ?, ?, ?, ?)',
			[
				$this->contacts->touch($message->sender),
				$message->shortcode,
				$message->text,
				$message->charset->value,
				$now,
			],
		);

		return Verdict::Stored;
	}
}
