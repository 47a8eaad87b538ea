<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** One row of table.php, with what it leaves out filled in. */
final class Fault
{
	private const DEFAULTS = [
		'at' => 'request',
		'phase' => 'reply',
		'status' => 0,
		'code' => null,
		'whole' => false,
		'reply' => '',
		'over' => ['http'],
		'on' => ['fresh', 'kept'],
		'timeout' => 30.0,
		'connectTimeout' => 10.0,
		'waits' => 0,
		'isLong' => false,
		'isBlind' => false,
	];

	public readonly string $at;
	/** @var list<string|list<mixed>> */
	public readonly array $does;
	/** @var string|array<string, array<string, list<string>>> */
	public readonly string|array $comes;
	/** @var list<string> each of them is right */
	public readonly array $phases;
	public readonly ?int $status;
	public readonly ?int $code;
	public readonly ?bool $whole;
	public readonly string $reply;
	/** @var list<string> */
	public readonly array $over;
	/** @var list<string> */
	public readonly array $on;
	public readonly float $timeout;
	public readonly float $connectTimeout;
	public readonly float $waits;
	public readonly bool $isLong;
	public readonly bool $isBlind;

	/** @param array<string, mixed> $row */
	public function __construct(public readonly string $section, public readonly string $name, array $row)
	{
		$unknown = array_diff(array_keys($row), array_keys(self::DEFAULTS), ['does', 'comes']);
		if ($unknown || !isset($row['does'], $row['comes'])) {
			throw new \LogicException("table.php: $name: " . ($unknown ? implode(', ', $unknown) : 'does, comes'));
		}
		$row += self::DEFAULTS;
		$this->phases = (array) $row['phase'];
		unset($row['phase']);
		foreach ($row as $key => $value) {
			$this->$key = $value;
		}
	}

	/** Whether the gateway takes a request that meets the fault. */
	public function accepts(): bool
	{
		return array_intersect(['accept', 'answer'], array_filter($this->does, is_string(...))) !== [];
	}

	/** Whether it hits a connection before there is a request on it. */
	public function isBeforeRequest(): bool
	{
		return $this->at !== 'request';
	}

	/** @return array{at: string, does: list<mixed>} as the server takes it */
	public function plan(): array
	{
		return ['at' => $this->at, 'does' => $this->does];
	}
}
