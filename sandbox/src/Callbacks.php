<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Delivery reports and incoming messages on their way to the site: `held`, `due`, `sending`, `delivered` or `failed`. */
final class Callbacks
{
	public const REPORT = 'report';
	public const INCOMING = 'incoming';

	public function __construct(
		private readonly Store $store,
		private readonly Settings $settings,
		private readonly Clock $clock,
	) {
	}

	/**
	 * A message's reports. They are held until its request was answered, but for those that shall come
	 * before the answer.
	 *
	 * @param array<string, mixed> $step
	 * @return list<int>
	 */
	public function report(string $account, string $url, int $messageId, string $msgid, array $step, bool $held): array
	{
		$fields = [
			'MsgId' => $msgid,
			'Sender' => $this->settings->text('gateway_number'),
			'Status' => (string) $step['status'],
		];
		return $this->add(self::REPORT, $account, $url, $messageId, $fields, $step, $held);
	}

	/**
	 * @param array<string, string> $fields
	 * @param array<string, mixed> $step
	 * @return list<int>
	 */
	public function incoming(string $account, string $url, array $fields, array $step): array
	{
		return $this->add(self::INCOMING, $account, $url, null, $fields, $step, false);
	}

	/** @param list<int> $ids */
	public function release(array $ids): void
	{
		foreach ($ids as $id) {
			$this->store->change(
				"UPDATE callbacks SET state = 'due' WHERE id = :id AND state = 'held'",
				['id' => $id],
			);
		}
	}

	/** Sends what is due, one after the other, in the order it came due; false when nothing was. */
	public function deliverNext(): bool
	{
		$row = $this->store->row(
			"SELECT id FROM callbacks WHERE state = 'due' AND due <= :now ORDER BY due, id LIMIT 1",
			['now' => $this->clock->now()],
		);
		if ($row === null) {
			return false;
		}
		$this->deliver((int) $row['id'], 'due');
		return true;
	}

	/** Sends one now, unless it is no longer in the state that the caller saw. */
	public function deliver(int $id, string $state): void
	{
		$claimed = $this->store->change(
			"UPDATE callbacks SET state = 'sending', attempts = attempts + 1 WHERE id = :id AND state = :state",
			['id' => $id, 'state' => $state],
		);
		if ($claimed === 0) {
			return;
		}
		$row = $this->store->row('SELECT url, attempts FROM callbacks WHERE id = :id', ['id' => $id]);
		[$status, $error] = HttpGet::fetch(
			(string) $row['url'],
			(float) $this->settings->get('callback_timeout'),
			(bool) $this->settings->get('callback_verify_tls'),
		);
		$delivered = $status !== null && $status >= 200 && $status < 300;
		$again = !$delivered && $row['attempts'] <= $this->settings->get('callback_retries');
		$now = $this->clock->now();
		$this->store->change(
			'UPDATE callbacks SET state = :state, http_status = :status, error = :error, finished = :finished,
			due = CASE WHEN :again THEN :due ELSE due END WHERE id = :id',
			[
				'state' => $delivered ? 'delivered' : ($again ? 'due' : 'failed'),
				'status' => $status,
				'error' => $error,
				'finished' => $again ? null : $now,
				'again' => $again,
				'due' => $now + (float) $this->settings->get('callback_retry_wait'),
				'id' => $id,
			],
		);
	}

	/** What a dispatcher that was killed left half done. */
	public function recover(): void
	{
		$this->store->change("UPDATE callbacks SET state = 'due' WHERE state IN ('sending', 'held')");
	}

	/**
	 * @param array<string, string> $fields
	 * @param array<string, mixed> $step
	 * @return list<int>
	 */
	private function add(
		string $kind,
		string $account,
		string $url,
		?int $messageId,
		array $fields,
		array $step,
		bool $held,
	): array {
		$ids = [];
		for ($i = 0; $i < $step['repeat']; $i++) {
			$ids[] = $this->store->insert('callbacks', [
				'kind' => $kind,
				'account' => $account,
				'message_id' => $messageId,
				'url' => $this->url($url, CallbackShape::apply($fields, $step)),
				'due' => $this->clock->now() + $step['delay'],
				'state' => $held ? 'held' : 'due',
			]);
		}
		return $ids;
	}

	/**
	 * The site's own parameters stay where they are, octet for octet.
	 *
	 * @param list<array{string, string}> $pairs
	 */
	private function url(string $base, array $pairs): string
	{
		$base = explode('#', $base, 2)[0];
		$glue = match (true) {
			!str_contains($base, '?') => '?',
			str_ends_with($base, '?'), str_ends_with($base, '&') => '',
			default => '&',
		};
		$query = array_map(
			fn(array $pair): string => $this->encode($pair[0]) . '=' . $this->encode($pair[1]),
			$pairs,
		);
		return $base . $glue . implode('&', $query);
	}

	private function encode(string $value): string
	{
		$encoded = rawurlencode($value);
		return $this->settings->text('callback_encoding') === 'rfc3986'
			? $encoded
			: (string) preg_replace_callback(
				'/%[0-9A-F]{2}/',
				static fn(array $match): string => $match[0] === '%20' ? '+' : strtolower($match[0]),
				$encoded,
			);
	}
}
