<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Control;

use EzSms\Sandbox\Accounts as AccountStore;
use EzSms\Sandbox\Answer;
use EzSms\Sandbox\ControlError;
use EzSms\Sandbox\Input;
use EzSms\Sandbox\Json;
use EzSms\Sandbox\ReportScript;
use EzSms\Sandbox\Store;

final class Accounts
{
	private readonly AccountStore $accounts;

	public function __construct(private readonly Store $store)
	{
		$this->accounts = new AccountStore($store);
	}

	public function list(Input $input): Answer
	{
		return Answer::json(['accounts' => array_map(self::shown(...), $this->accounts->all())]);
	}

	public function show(Input $input, string $username): Answer
	{
		return Answer::json(self::shown($this->found($username)));
	}

	public function create(Input $input): Answer
	{
		$username = $input->needed('username');
		$columns = $this->columns($input) + ['credits' => 0];
		$columns['password'] = $input->needed('password');
		$input->finish();
		if ($this->accounts->find($username) !== null) {
			throw new ControlError('username', 'is taken', 409);
		}
		$this->store->insert('accounts', ['username' => $username] + $columns);
		return Answer::json(self::shown($this->found($username)), 201);
	}

	public function change(Input $input, string $username): Answer
	{
		$this->found($username);
		$columns = $this->columns($input);
		$input->finish();
		foreach ($columns as $column => $value) {
			$this->store->change(
				"UPDATE accounts SET $column = :value WHERE username = :name",
				['value' => $value, 'name' => $username],
			);
		}
		return $this->show($input, $username);
	}

	public function remove(Input $input, string $username): Answer
	{
		$this->found($username);
		$this->store->change('DELETE FROM accounts WHERE username = :name', ['name' => $username]);
		return Answer::json(['removed' => 1]);
	}

	/**
	 * The columns that a request sets: only those it names.
	 *
	 * @return array<string, scalar|null>
	 */
	private function columns(Input $input): array
	{
		$reports = $input->value('reports');
		$values = [
			'password' => $input->has('password') ? $input->needed('password') : null,
			'credits' => $input->integer('credits', 0, PHP_INT_MAX) ?? 0,
			'used' => $input->integer('used', 0, PHP_INT_MAX) ?? 0,
			'customer_of' => $input->line('customer_of'),
			'delivery_url' => $input->url('delivery_url'),
			'incoming_url' => $input->url('incoming_url'),
			'reports' => $reports === null ? null : Json::encode(ReportScript::checked($reports, 'reports')),
		];
		return array_intersect_key($values, $input->all());
	}

	/** @return array<string, scalar|null> */
	private function found(string $username): array
	{
		return $this->accounts->find($username) ?? throw new ControlError('username', 'is not an account', 404);
	}

	/**
	 * @param array<string, scalar|null> $row
	 * @return array<string, mixed>
	 */
	private static function shown(array $row): array
	{
		return ['reports' => Json::column($row['reports'])] + $row;
	}
}
