<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Control;

use EzSms\Sandbox\ControlError;
use EzSms\Sandbox\Input;
use EzSms\Sandbox\Store;

/** Rows of one table: equal to the columns asked for, in the order they came, a window at a time. */
final class Listing
{
	private const LIMIT = 100;

	public function __construct(private readonly Store $store)
	{
	}

	/**
	 * With `after` the first rows beyond that id, without it the last ones there are.
	 *
	 * @param list<string> $columns
	 * @return list<array<string, scalar|null>>
	 */
	public function rows(string $table, array $columns, Input $input): array
	{
		$conditions = ['1'];
		$arguments = [];
		foreach ($columns as $column) {
			$value = $input->text($column);
			if ($value !== null) {
				$conditions[] = "$column = :$column";
				$arguments[$column] = $value;
			}
		}
		$after = self::number($input, 'after');
		$arguments['limit'] = self::number($input, 'limit') ?? self::LIMIT;
		$input->finish();
		if ($after !== null) {
			$conditions[] = 'id > :after';
			$arguments['after'] = $after;
		}
		$rows = $this->store->rows(
			"SELECT * FROM $table WHERE " . implode(' AND ', $conditions)
				. ' ORDER BY id ' . ($after === null ? 'DESC' : 'ASC') . ' LIMIT :limit',
			$arguments,
		);
		return $after === null ? array_reverse($rows) : $rows;
	}

	/** @return array<string, scalar|null> */
	public function one(string $table, string $id): array
	{
		return $this->store->row("SELECT * FROM $table WHERE id = :id", ['id' => $id])
			?? throw new ControlError('id', "is not among the $table", 404);
	}

	private static function number(Input $input, string $field): ?int
	{
		$value = $input->text($field);
		return $value === null || preg_match('/\A[0-9]{1,9}\z/', $value) === 1
			? ($value === null ? null : (int) $value)
			: throw new ControlError($field, 'must be a whole number');
	}
}
