<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** How a message is coded on the air, and what fits in one SMS (3GPP TS 23.038 and 23.040). */
enum Alphabet: string
{
	case Gsm7 = 'gsm7';
	case Ucs2 = 'ucs2';
	case Octets = '8bit';

	private const BASIC = "@£\$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
		. '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
	private const EXTENDED = "\f^{}\\[~]|€";

	/** Units of a message that stands alone. */
	public function single(): int
	{
		return match ($this) {
			self::Gsm7 => 160,
			self::Ucs2 => 70,
			self::Octets => 140,
		};
	}

	/** Units of each part of a longer one, which gives six octets to the concatenation header. */
	public function part(): int
	{
		return match ($this) {
			self::Gsm7 => 153,
			self::Ucs2 => 67,
			self::Octets => 134,
		};
	}

	/** Units that a code point takes, or 0 when this alphabet doesn't have it. */
	public function cost(int $point): int
	{
		return match ($this) {
			self::Gsm7 => self::septets()[$point] ?? 0,
			self::Ucs2 => $point < 0x10000 ? 1 : 2,
			self::Octets => 1,
		};
	}

	/** @param list<int> $points */
	public function fits(array $points): bool
	{
		foreach ($points as $point) {
			if ($this->cost($point) === 0) {
				return false;
			}
		}
		return true;
	}

	/** @return array<int, int> septets by code point */
	private static function septets(): array
	{
		static $septets = null;
		return $septets ??= array_fill_keys((array) Utf::fromUtf8(self::BASIC), 1)
			+ array_fill_keys((array) Utf::fromUtf8(self::EXTENDED), 2);
	}
}
