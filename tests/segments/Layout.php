<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Segments;

/** How a text is laid out in segments by 3GPP TS 23.038 and TS 23.040, 9.2.3.24.1: a count that shares no code with src. */
final readonly class Layout
{
	/** TS 23.038, 6.2.1, but for the escape, and 6.2.1.1, whose characters take an escape and a septet. */
	private const BASIC = "@£\$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
		. '¿abcdefghijklmnopqrstuvwxyzäöñüà';
	private const EXTENSION = "\f^{}\\[~]|€";
	/** 140 octets hold that many septets, or code units of UTF-16; less six octets of header, the second. */
	private const CAPACITIES = ['Gsm0338' => [160, 153], 'Unicode' => [70, 67]];

	private function __construct(public string $alphabet, public int $segments, public int $left)
	{
	}

	/** @param list<array{int, int}> $kept runs of code units that are not divided: where each begins, and how long it is */
	public static function of(string $text, array $kept = []): self
	{
		$septets = self::septets($text);
		return $septets === null
			? self::lay('Unicode', self::joined(self::units($text), $kept))
			: self::lay('Gsm0338', $septets);
	}

	public function equals(self $other): bool
	{
		return $this == $other;
	}

	public static function from(string $alphabet, int $segments, int $left): self
	{
		return new self($alphabet, $segments, $left);
	}

	/** Of each character; null where the alphabet lacks one. */
	private static function septets(string $text): ?array
	{
		static $table = null;
		$table ??= array_fill_keys(mb_str_split(self::EXTENSION), 2) + array_fill_keys(mb_str_split(self::BASIC), 1);
		$septets = [];
		foreach (mb_str_split($text) as $character) {
			if (!isset($table[$character])) {
				return null;
			}
			$septets[] = $table[$character];
		}
		return $septets;
	}

	/** Of each character in UTF-16, whose pairs are one character. */
	private static function units(string $text): array
	{
		return array_map(static fn(string $character): int => strlen($character) === 4 ? 2 : 1, mb_str_split($text));
	}

	private static function joined(array $units, array $kept): array
	{
		if ($kept === []) {
			return $units;
		}
		$lengths = array_column($kept, 1, 0);
		$joined = [];
		for ($i = $at = 0; $i < count($units); $at += end($joined)) {
			$length = $lengths[$at] ?? $units[$i];
			for ($sum = 0; $sum < $length && $i < count($units); $i++) {
				$sum += $units[$i];
			}
			$joined[] = $sum;
		}
		return $joined;
	}

	private static function lay(string $alphabet, array $units): self
	{
		[$single, $concatenated] = self::CAPACITIES[$alphabet];
		$total = array_sum($units);
		if ($total <= $single) {
			return new self($alphabet, 1, $single - $total);
		}
		$segments = 1;
		$left = $concatenated;
		foreach ($units as $needed) {
			if ($needed > $left) {
				$segments++;
				$left = $concatenated;
			}
			$left -= $needed;
		}
		return new self($alphabet, $segments, $left);
	}
}
