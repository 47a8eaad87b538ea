<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

final class Accounts
{
	public function __construct(private readonly Store $store)
	{
	}

	/** @return array<string, scalar|null>|null */
	public function find(string $username): ?array
	{
		return $this->store->row('SELECT * FROM accounts WHERE username = :name', ['name' => $username]);
	}

	/** @return list<array<string, scalar|null>> */
	public function all(): array
	{
		return $this->store->rows('SELECT * FROM accounts ORDER BY username');
	}

	/** Takes credits for messages; false when the account has fewer. */
	public function debit(string $username, int $credits): bool
	{
		return $this->store->change(
			'UPDATE accounts SET credits = credits - :credits, used = used + :credits
			WHERE username = :name AND credits >= :credits',
			['name' => $username, 'credits' => $credits],
		) === 1;
	}

	/** Moves credits; false when the giver has fewer. What is given away isn't used. */
	public function transfer(string $from, string $to, int $credits): bool
	{
		$taken = $this->store->change(
			'UPDATE accounts SET credits = credits - :credits WHERE username = :name AND credits >= :credits',
			['name' => $from, 'credits' => $credits],
		) === 1;
		if ($taken) {
			$this->store->change(
				'UPDATE accounts SET credits = credits + :credits WHERE username = :name',
				['name' => $to, 'credits' => $credits],
			);
		}
		return $taken;
	}
}
