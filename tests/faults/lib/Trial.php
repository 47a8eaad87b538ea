<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** One call: which faults it meets, how it is made, and what must come of it. */
final class Trial
{
	/** @var list<Expected> each of them is right */
	public readonly array $expected;

	/**
	 * @param string $name of the row
	 * @param list<Fault|null> $faults in order; null for none; the last stays
	 * @param string $mode "always", "first", or "" where the row is a sequence
	 * @param string $over http, https, get
	 * @param string $seqno generated, given, none
	 * @param string $on fresh, kept
	 * @param list<string> $comes the outcome, the attempts, those on a kept connection where they differ, and others
	 *     that are right there, too
	 */
	public function __construct(
		public readonly string $name,
		public readonly array $faults,
		public readonly string $mode,
		public readonly string $over,
		public readonly string $seqno,
		public readonly string $on,
		array $comes,
	) {
		$attempts = $on === 'kept' ? array_slice($comes, count($comes) > 2 ? 2 : 1) : [$comes[1]];
		$this->expected = array_map(static fn(string $each): Expected => new Expected($comes[0], $each, $faults), $attempts);
	}

	public function label(): string
	{
		$mode = ['always' => ', each attempt', 'first' => ', first attempt only', '' => ''][$this->mode];
		$seqno = ['generated' => 'generated seqno', 'given' => 'given seqno', 'none' => 'no seqno'][$this->seqno];
		return "$this->name ($this->over, $seqno, $this->on connection$mode)";
	}

	/** @return list<Fault> without the healthy gateway */
	public function realFaults(): array
	{
		return array_values(array_filter($this->faults));
	}

	public function timeout(): float
	{
		return min(array_map(static fn(Fault $fault): float => $fault->timeout, $this->realFaults()));
	}

	public function connectTimeout(): float
	{
		return min(array_map(static fn(Fault $fault): float => $fault->connectTimeout, $this->realFaults()));
	}

	public function isLong(): bool
	{
		return $this->any(static fn(Fault $fault): bool => $fault->isLong);
	}

	/** Whether the server can't tell how many requests were begun. */
	public function isBlind(): bool
	{
		return $this->any(static fn(Fault $fault): bool => $fault->isBlind);
	}

	/** @param callable(Fault): bool $is */
	private function any(callable $is): bool
	{
		return array_filter($this->realFaults(), $is) !== [];
	}
}
