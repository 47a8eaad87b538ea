<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Faults;

/** What comes of a call, on a fresh connection and on a kept one, in words. */
final class Outcomes
{
	private readonly Expected $fresh;
	private readonly Expected $kept;

	/**
	 * @param list<string> $comes see Trial
	 * @param list<Fault|null> $faults see Trial
	 */
	public function __construct(array $comes, array $faults)
	{
		$this->fresh = new Expected($comes[0], $comes[1], $faults);
		$this->kept = new Expected($comes[0], $comes[2] ?? $comes[1], $faults);
	}

	public function text(): string
	{
		$code = match ($this->fresh->outcome) {
			'accepted', 'rejected' => " ({$this->fresh->code()})",
			default => '',
		};
		return "{$this->fresh->outcome}$code ×" . self::both($this->fresh->attempts(), $this->kept->attempts());
	}

	public function requests(): string
	{
		return self::both($this->fresh->requests(), $this->kept->requests());
	}

	public function accepted(): string
	{
		return self::both($this->fresh->accepted(), $this->kept->accepted());
	}

	private static function both(int $fresh, int $kept): string
	{
		return $fresh === $kept ? "$fresh" : "$fresh ($kept)";
	}
}
