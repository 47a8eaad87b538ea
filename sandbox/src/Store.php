<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

use PDO;
use PDOStatement;

/** The SQLite file that all workers and the dispatcher share. */
final class Store
{
	private const VERSION = 1;

	private const SCHEMA = <<<'SQL'
		CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
		CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
		CREATE TABLE accounts (
			username TEXT PRIMARY KEY, password TEXT NOT NULL, credits INTEGER NOT NULL,
			used INTEGER NOT NULL DEFAULT 0, customer_of TEXT, delivery_url TEXT, incoming_url TEXT,
			reports TEXT
		) WITHOUT ROWID;
		CREATE TABLE requests (
			id INTEGER PRIMARY KEY AUTOINCREMENT, at REAL NOT NULL, method TEXT NOT NULL,
			protocol TEXT NOT NULL, target TEXT NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL,
			page TEXT NOT NULL COLLATE NOCASE, params TEXT NOT NULL, unknown TEXT NOT NULL,
			account TEXT, seqno TEXT, seqno_key TEXT, accepted INTEGER NOT NULL DEFAULT 0,
			code INTEGER, reason TEXT, reply BLOB, fault TEXT
		);
		CREATE INDEX requests_seqno ON requests (account, seqno_key);
		CREATE TABLE messages (
			id INTEGER PRIMARY KEY AUTOINCREMENT, request_id INTEGER NOT NULL, msgid TEXT UNIQUE,
			at REAL NOT NULL, account TEXT NOT NULL, page TEXT NOT NULL COLLATE NOCASE, mobile TEXT NOT NULL,
			sender TEXT NOT NULL, type INTEGER, msgtype TEXT, flash INTEGER NOT NULL, alphabet TEXT NOT NULL,
			text TEXT, hex TEXT, udh TEXT, barcode TEXT, units INTEGER NOT NULL, parts TEXT NOT NULL,
			credits INTEGER NOT NULL, seqno TEXT
		);
		CREATE TABLE seqnos (
			account TEXT NOT NULL, seqno_key TEXT NOT NULL, at REAL NOT NULL, msgid TEXT,
			PRIMARY KEY (account, seqno_key)
		) WITHOUT ROWID;
		CREATE INDEX seqnos_at ON seqnos (at);
		CREATE TABLE plans (
			id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, account TEXT, number TEXT,
			page TEXT, remaining INTEGER, body TEXT NOT NULL
		);
		CREATE TABLE callbacks (
			id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, account TEXT NOT NULL,
			message_id INTEGER, url TEXT NOT NULL, due REAL NOT NULL, state TEXT NOT NULL,
			attempts INTEGER NOT NULL DEFAULT 0, http_status INTEGER, error TEXT, finished REAL
		);
		CREATE INDEX callbacks_due ON callbacks (state, due);
		SQL;

	private readonly PDO $pdo;

	/** @var array<string, PDOStatement> */
	private array $statements = [];

	public function __construct(string $file)
	{
		$this->pdo = new PDO('sqlite:' . $file, null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
		$this->pdo->exec('PRAGMA busy_timeout = 20000');
		// A power cut may cost the sandbox its data; a commit that waits for the disk costs every test.
		$this->pdo->exec('PRAGMA synchronous = OFF');
		if ($this->version() !== self::VERSION) {
			$this->create();
		}
	}

	/**
	 * Takes the write lock first, so that what the work reads is still true when it writes.
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

	/**
	 * @param array<string, scalar|null> $arguments
	 * @return list<array<string, scalar|null>>
	 */
	public function rows(string $sql, array $arguments = []): array
	{
		$statement = $this->execute($sql, $arguments);
		$rows = $statement->fetchAll(PDO::FETCH_ASSOC);
		$statement->closeCursor();
		return $rows;
	}

	/**
	 * @param array<string, scalar|null> $arguments
	 * @return array<string, scalar|null>|null
	 */
	public function row(string $sql, array $arguments = []): ?array
	{
		return $this->rows($sql, $arguments)[0] ?? null;
	}

	/**
	 * @param array<string, scalar|null> $arguments
	 * @return int how many rows changed
	 */
	public function change(string $sql, array $arguments = []): int
	{
		return $this->execute($sql, $arguments)->rowCount();
	}

	/**
	 * @param array<string, scalar|null> $values
	 * @return int the new row's id
	 */
	public function insert(string $table, array $values): int
	{
		$names = array_keys($values);
		$this->change(
			"INSERT INTO $table (" . implode(', ', $names) . ') VALUES (:' . implode(', :', $names) . ')',
			$values,
		);
		return (int) $this->pdo->lastInsertId();
	}

	/** @param array<string, scalar|null> $arguments */
	private function execute(string $sql, array $arguments): PDOStatement
	{
		$statement = $this->statements[$sql] ??= $this->pdo->prepare($sql);
		foreach ($arguments as $name => $value) {
			// PDO binds floats as text; the column's affinity makes them numbers again.
			$value = is_float($value) ? sprintf('%.6F', $value) : $value;
			$statement->bindValue(':' . $name, $value, match (true) {
				$value === null => PDO::PARAM_NULL,
				is_int($value), is_bool($value) => PDO::PARAM_INT,
				default => PDO::PARAM_STR,
			});
		}
		$statement->execute();
		return $statement;
	}

	private function version(): int
	{
		return (int) $this->pdo->query('PRAGMA user_version')->fetchColumn();
	}

	private function create(): void
	{
		$this->pdo->exec('PRAGMA journal_mode = WAL');
		$this->transaction(function (): void {
			if ($this->version() === self::VERSION) {
				return;
			}
			if ($this->version() !== 0) {
				throw new \RuntimeException('the data file was made by another version of the sandbox');
			}
			$this->pdo->exec(self::SCHEMA);
			$this->pdo->exec('PRAGMA user_version = ' . self::VERSION);
			Seed::sow($this);
		});
	}
}
