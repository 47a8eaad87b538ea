<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** What one message says, already cut into the SMS it goes out as. */
final class Content
{
	/**
	 * @param list<string> $parts text as UTF-8, binary as hexadecimal digits without the UDH
	 */
	private function __construct(
		public readonly Alphabet $alphabet,
		public readonly ?string $text,
		public readonly ?string $hex,
		public readonly ?string $udh,
		public readonly int $units,
		public readonly array $parts,
	) {
	}

	/** @param list<int> $points */
	public static function text(Alphabet $alphabet, array $points): self
	{
		$costs = array_map($alphabet->cost(...), $points);
		$units = array_sum($costs);
		$room = $units <= $alphabet->single() ? $alphabet->single() : $alphabet->part();
		$parts = [[]];
		$used = 0;
		foreach ($points as $i => $point) {
			// A character of two units moves to the next part whole.
			if ($used + $costs[$i] > $room) {
				$parts[] = [];
				$used = 0;
			}
			$parts[array_key_last($parts)][] = $point;
			$used += $costs[$i];
		}
		return new self(
			$alphabet,
			Utf::toUtf8($points),
			$alphabet === Alphabet::Ucs2 ? strtoupper(bin2hex(Utf::toUtf16($points))) : null,
			null,
			$units,
			array_map(Utf::toUtf8(...), $parts),
		);
	}

	/**
	 * @param string $udh the header with its length octet, or ''
	 * @return self|null null when a header leaves no room for the data
	 */
	public static function binary(string $udh, string $data): ?self
	{
		$units = strlen($udh) + strlen($data);
		$room = Alphabet::Octets->single() - strlen($udh);
		if ($units > Alphabet::Octets->single()) {
			// The concatenation element takes five octets, and a sixth where no header stood before.
			$room = Alphabet::Octets->single() - max(1, strlen($udh)) - 5;
		}
		if ($room < 1 && $data !== '') {
			return null;
		}
		return new self(
			Alphabet::Octets,
			null,
			strtoupper(bin2hex($data)),
			$udh === '' ? null : strtoupper(bin2hex($udh)),
			$units,
			$data === '' ? [''] : array_map(
				static fn(string $part): string => strtoupper(bin2hex($part)),
				str_split($data, $room),
			),
		);
	}

	public function segments(): int
	{
		return count($this->parts);
	}
}
