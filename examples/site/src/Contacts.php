<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

/** Numbers, each with a small id of its own, so that no number has to stand in a page's address. */
final class Contacts
{
	public function __construct(private readonly Database $database)
	{
	}

	/** Notes that something was sent to or received from a number, and gives its id. */
	public function touch(string $number): int
	{
		return (int) $this->database->value(
			'INSERT INTO contact (number, touched) VALUES (:number, :now)
			ON CONFLICT (number) DO UPDATE SET touched = excluded.touched RETURNING id',
			['number' => self::canonical($number), 'now' => microtime(true)],
		);
	}

	public function find(string $number): ?int
	{
		return $this->database->value('SELECT id FROM contact WHERE number = ?', [self::canonical($number)]);
	}

	public function number(int $id): ?string
	{
		return $this->database->value('SELECT number FROM contact WHERE id = ?', [$id]);
	}

	/** @return list<\stdClass> the latest first, each with its latest text */
	public function all(): array
	{
		return $this->database->rows(
			'SELECT contact.*, coalesce((
				SELECT text FROM (
					SELECT text, created AS at, id FROM sent WHERE contact = contact.id
					UNION ALL SELECT text, at, id FROM received WHERE contact = contact.id
				) ORDER BY at DESC, id DESC LIMIT 1
			), \'\') AS latest
			FROM contact ORDER BY touched DESC, id DESC LIMIT 200',
		);
	}

	/** As EzSms\Message writes a recipient. */
	private static function canonical(string $number): string
	{
		return ltrim($number, '+');
	}
}
