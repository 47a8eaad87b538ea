<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** The switches, for what the specification leaves open. The first value of a list is the default. */
final class Settings
{
	private const CHOICES = [
		'parameter_case' => ['insensitive', 'exact'],
		'seqno_rejected' => ['forget', 'remember'],
		'seqno_case' => ['insensitive', 'sensitive'],
		'seqno_long' => ['cut', 'error'],
		'seqno_names' => ['exact', 'both'],
		'duplicate_reply' => ['bare', 'id'],
		'empty_sender' => ['accept', 'refuse'],
		'text_charset' => ['utf-8', 'iso-8859-1'],
		'unicode_charset' => ['utf-8', 'iso-8859-1'],
		'text_not_gsm' => ['refuse', 'replace'],
		'surrogates' => ['accept', 'refuse'],
		'binary_form' => ['hex', 'raw'],
		'long_binary' => ['split', 'refuse'],
		'barcode_reply' => ['id', 'bare'],
		'broadcast_reply' => ['colon', 'bare', 'id'],
		'broadcast_list' => ['no', 'comma', 'newline', 'br'],
		'broadcast_bad_number' => ['refuse', 'skip'],
		'credits_reply' => ['labelled', 'reversed', 'html', 'two', 'one'],
		'transfer_over_balance' => [1704, 1709],
		'message_ids' => ['number', 'guid'],
		'incoming_unicode' => [2, 3],
		'callback_encoding' => ['dotnet', 'rfc3986'],
		'callback_verify_tls' => [true, false],
	];

	/** Numbers with their default and their largest value. */
	private const NUMBERS = [
		'seqno_settle' => [0, 3600],
		'max_segments' => [0, 255],
		'credits_decimals' => [0, 4],
		'callback_timeout' => [5, 60],
		'callback_retries' => [0, 20],
		'callback_retry_wait' => [5, 86400],
	];

	private const TEXTS = [
		'transfer_page' => ['creditsTransfer.aspx', '/\A[A-Za-z0-9_.-]{1,64}\z/'],
		'gateway_number' => ['60163300000', '/\A[0-9]{1,15}\z/'],
	];

	/** @var array<string, mixed>|null */
	private ?array $values = null;

	public function __construct(private readonly Store $store)
	{
	}

	public function get(string $name): mixed
	{
		return $this->all()[$name];
	}

	public function text(string $name): string
	{
		return (string) $this->get($name);
	}

	/** @return array<string, mixed> */
	public function all(): array
	{
		if ($this->values === null) {
			$this->values = self::defaults();
			foreach ($this->store->rows('SELECT name, value FROM settings') as $row) {
				$this->values[$row['name']] = json_decode((string) $row['value'], true);
			}
		}
		return $this->values;
	}

	/** @param array<string, mixed> $changes */
	public function change(array $changes): void
	{
		foreach ($changes as $name => $value) {
			$changes[$name] = self::checked((string) $name, $value);
		}
		$this->store->transaction(function () use ($changes): void {
			foreach ($changes as $name => $value) {
				$this->store->change(
					'INSERT INTO settings (name, value) VALUES (:name, :value)
					ON CONFLICT (name) DO UPDATE SET value = :value',
					['name' => $name, 'value' => Json::encode($value)],
				);
			}
		});
		$this->values = null;
	}

	/** @return array<string, mixed> */
	private static function defaults(): array
	{
		$first = static fn(array $list): mixed => $list[0];
		return array_map($first, self::CHOICES) + array_map($first, self::NUMBERS)
			+ array_map($first, self::TEXTS) + ['reports' => [['status' => 6, 'delay' => 1]]];
	}

	private static function checked(string $name, mixed $value): mixed
	{
		if (isset(self::CHOICES[$name])) {
			return in_array($value, self::CHOICES[$name], true) ? $value : throw new ControlError(
				$name,
				'must be one of ' . Json::encode(self::CHOICES[$name]),
			);
		}
		if (isset(self::NUMBERS[$name])) {
			$most = self::NUMBERS[$name][1];
			return (is_int($value) || is_float($value)) && $value >= 0 && $value <= $most
				? $value
				: throw new ControlError($name, "must be a number from 0 to $most");
		}
		if (isset(self::TEXTS[$name])) {
			return is_string($value) && preg_match(self::TEXTS[$name][1], $value) === 1
				? $value
				: throw new ControlError($name, 'must match ' . self::TEXTS[$name][1]);
		}
		if ($name === 'reports') {
			return ReportScript::checked($value, $name);
		}
		throw new ControlError($name, 'is not a setting');
	}
}
