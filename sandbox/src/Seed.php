<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** What a fresh sandbox holds: the account of the specification's examples, and a customer of it. */
final class Seed
{
	private const TABLES = [
		'meta', 'settings', 'accounts', 'requests', 'messages', 'seqnos', 'plans', 'callbacks',
	];

	public static function sow(Store $store): void
	{
		foreach (self::TABLES as $table) {
			// Ids go on counting, so that nothing late is taken for something new.
			$store->change("DELETE FROM $table");
		}
		$store->insert('accounts', ['username' => 'demoezsms', 'password' => '1234', 'credits' => 1000]);
		$store->insert('accounts', [
			'username' => 'customer1',
			'password' => '1234',
			'credits' => 0,
			'customer_of' => 'demoezsms',
		]);
	}
}
