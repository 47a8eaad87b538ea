<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

/** SQLite, and the tables. */
final class Database
{
	private const SCHEMA = <<<'SQL'
		CREATE TABLE contact (
			id INTEGER PRIMARY KEY,
			number TEXT NOT NULL UNIQUE,
			touched REAL NOT NULL             -- when something was last sent or received
		);
		CREATE TABLE sent (
			id INTEGER PRIMARY KEY,
			contact INTEGER NOT NULL REFERENCES contact,
			seqno TEXT NOT NULL UNIQUE,       -- what the gateway knows a repetition by, and we too
			text TEXT NOT NULL,
			created REAL NOT NULL,
			started REAL NOT NULL,            -- when it was last handed to the gateway
			outcome TEXT NOT NULL,            -- see Outcome
			words TEXT NOT NULL,
			repeatable INTEGER NOT NULL,      -- whether the same seqno may be sent again
			gateway_id TEXT                   -- what delivery reports call it
		);
		-- By the gateway's id, not by ours: a report may come before the reply that tells us the id.
		CREATE TABLE report (
			gateway_id TEXT PRIMARY KEY,
			status TEXT NOT NULL,
			code INTEGER NOT NULL,
			at REAL NOT NULL
		);
		CREATE TABLE received (
			id INTEGER PRIMARY KEY,
			contact INTEGER NOT NULL REFERENCES contact,
			shortcode TEXT NOT NULL,
			text TEXT NOT NULL,
			charset TEXT NOT NULL,
			at REAL NOT NULL,
			copies INTEGER NOT NULL DEFAULT 1
		);
		CREATE TABLE callback (
			id INTEGER PRIMARY KEY,
			at REAL NOT NULL,
			kind TEXT NOT NULL,
			verdict TEXT NOT NULL,            -- see Verdict
			reason TEXT NOT NULL,
			query TEXT NOT NULL
		);
		CREATE INDEX sent_by_contact ON sent (contact);
		CREATE INDEX sent_by_gateway_id ON sent (gateway_id);
		CREATE INDEX received_by_contact ON received (contact, at);
		CREATE INDEX callback_by_verdict ON callback (verdict);
		PRAGMA user_version = 1;
		SQL;

	private readonly \PDO $pdo;

	public function __construct(string $file)
	{
		umask(0077);
		$this->pdo = new \PDO("sqlite:$file", options: [
			\PDO::ATTR_TIMEOUT => 5,
			\PDO::ATTR_DEFAULT_FETCH_MODE => \PDO::FETCH_OBJ,
		]);
		$this->pdo->exec('PRAGMA foreign_keys = ON');
		if ($this->version() === 0) {
			$this->transaction(fn() => $this->version() === 0 && $this->pdo->exec(self::SCHEMA));
		}
	}

	private function version(): int
	{
		return (int) $this->value('PRAGMA user_version');
	}

	/**
	 * All of the work or nothing of it, and nobody else's in between.
	 *
	 * @template T
	 * @param callable(): T $work
	 * @return T
	 */
	public function transaction(callable $work): mixed
	{
		$this->pdo->exec('BEGIN IMMEDIATE');
		try {
			$result = $work();
			$this->pdo->exec('COMMIT');

			return $result;
		} catch (\Throwable $e) {
			$this->pdo->exec('ROLLBACK');
			throw $e;
		}
	}

	/** @return int how many rows were changed */
	public function change(string $sql, array $values): int
	{
		return $this->run($sql, $values)->rowCount();
	}

	/** @return list<\stdClass> */
	public function rows(string $sql, array $values = []): array
	{
		return $this->run($sql, $values)->fetchAll();
	}

	public function row(string $sql, array $values): ?\stdClass
	{
		return $this->rows($sql, $values)[0] ?? null;
	}

	/** The first column of the first row; null where there is none. */
	public function value(string $sql, array $values = []): string|int|null
	{
		$value = $this->run($sql, $values)->fetchColumn();

		return $value === false ? null : $value;
	}

	private function run(string $sql, array $values): \PDOStatement
	{
		$statement = $this->pdo->prepare($sql);
		$statement->execute($values);

		return $statement;
	}
}
