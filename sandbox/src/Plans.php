<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/**
 * What shall happen to requests to come: faults, and scripts of delivery reports. Each may be bound to
 * an account, a number or a page, and may be good for so many requests only. Those that are counted
 * come before those that stay, and the older before the younger.
 */
final class Plans
{
	public const FAULT = 'fault';
	public const SCRIPT = 'script';

	public function __construct(private readonly Store $store)
	{
	}

	/** @param array<string, mixed> $body */
	public function add(
		string $kind,
		array $body,
		?string $account,
		?string $number,
		?string $page,
		?int $times,
	): int {
		return $this->store->insert('plans', [
			'kind' => $kind,
			'account' => $account,
			'number' => $number,
			'page' => $page,
			'remaining' => $times,
			'body' => Json::encode($body),
		]);
	}

	/**
	 * The plan for a request, counted down.
	 *
	 * @param list<string> $numbers
	 * @return array<string, mixed>|null
	 */
	public function take(string $kind, ?string $account, array $numbers, string $page): ?array
	{
		foreach ($this->rows($kind) as $row) {
			$applies = ($row['account'] === null || $row['account'] === $account)
				&& ($row['number'] === null || in_array($row['number'], $numbers, true))
				&& ($row['page'] === null || strcasecmp((string) $row['page'], $page) === 0);
			if ($applies && ($row['remaining'] === null || $this->countDown((int) $row['id']))) {
				return Json::column($row['body']);
			}
		}
		return null;
	}

	/** @return list<array<string, mixed>> */
	public function all(string $kind): array
	{
		return array_map(static fn(array $row): array => array_merge(
			['id' => $row['id']],
			Json::column($row['body']),
			['account' => $row['account'], 'number' => $row['number'], 'page' => $row['page']],
			['times' => $row['remaining']],
		), $this->rows($kind));
	}

	/** @return int how many there were */
	public function remove(string $kind, ?int $id): int
	{
		return $this->store->change(
			'DELETE FROM plans WHERE kind = :kind AND (:id IS NULL OR id = :id)',
			['kind' => $kind, 'id' => $id],
		);
	}

	/** @return list<array<string, scalar|null>> */
	private function rows(string $kind): array
	{
		return $this->store->rows(
			'SELECT * FROM plans WHERE kind = :kind ORDER BY remaining IS NULL, id',
			['kind' => $kind],
		);
	}

	/** False when another worker took the last one. */
	private function countDown(int $id): bool
	{
		$taken = $this->store->change(
			'UPDATE plans SET remaining = remaining - 1 WHERE id = :id AND remaining > 0',
			['id' => $id],
		) === 1;
		$this->store->change('DELETE FROM plans WHERE id = :id AND remaining = 0', ['id' => $id]);
		return $taken;
	}
}
