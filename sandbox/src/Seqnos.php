<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** The gateway's memory of the keys that came with requests: 24 hours, by account. */
final class Seqnos
{
	public const MEMORY = 86400;
	public const LENGTH = 20;

	public function __construct(
		private readonly Store $store,
		private readonly Settings $settings,
		private readonly Clock $clock,
	) {
	}

	/** What two keys have in common when the gateway takes them for one; null for a blank key. */
	public function key(string $seqno): ?string
	{
		$key = rtrim($seqno, ' ');
		if ($this->settings->text('seqno_long') === 'cut') {
			$key = (string) preg_replace('/\A(.{' . self::LENGTH . '}).*\z/su', '$1', $key);
		}
		if ($this->settings->text('seqno_case') === 'insensitive') {
			$key = strtolower($key);
		}
		return $key === '' ? null : $key;
	}

	public function isTooLong(string $seqno): bool
	{
		return $this->settings->text('seqno_long') === 'error'
			&& preg_match('/\A.{' . (self::LENGTH + 1) . '}/su', $seqno) === 1;
	}

	/** Remembers a key; false when it is remembered already. Only right inside a transaction. */
	public function claim(string $account, string $key): bool
	{
		$now = $this->clock->now();
		$this->store->change(
			'DELETE FROM seqnos WHERE at <= :expired',
			['expired' => $now - self::MEMORY],
		);
		$settle = (float) $this->settings->get('seqno_settle');
		// While a key settles, a second request with it slips through.
		$settled = $settle > 0 ? $now - $settle : PHP_INT_MAX;
		return $this->store->change(
			'INSERT INTO seqnos (account, seqno_key, at) VALUES (:account, :key, :now)
			ON CONFLICT (account, seqno_key) DO UPDATE SET at = at WHERE at > :settled',
			['account' => $account, 'key' => $key, 'now' => $now, 'settled' => $settled],
		) === 1;
	}

	public function forget(string $account, string $key): void
	{
		$this->store->change(
			'DELETE FROM seqnos WHERE account = :account AND seqno_key = :key',
			['account' => $account, 'key' => $key],
		);
	}

	public function keepMessageId(string $account, string $key, string $msgid): void
	{
		$this->store->change(
			'UPDATE seqnos SET msgid = :msgid WHERE account = :account AND seqno_key = :key AND msgid IS NULL',
			['account' => $account, 'key' => $key, 'msgid' => $msgid],
		);
	}

	public function messageId(string $account, string $key): ?string
	{
		return $this->store->row(
			'SELECT msgid FROM seqnos WHERE account = :account AND seqno_key = :key',
			['account' => $account, 'key' => $key],
		)['msgid'] ?? null;
	}
}
