<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** UTF-8 and UTF-16BE, both as lists of code points. Knows nothing of messages. */
final class Utf
{
	/** @return list<int>|null null when the octets aren't UTF-8 */
	public static function fromUtf8(string $octets): ?array
	{
		$characters = preg_split('//u', $octets, -1, PREG_SPLIT_NO_EMPTY);
		return $characters === false ? null : array_map(self::codePoint(...), $characters);
	}

	/** @return list<int>|null null for an odd number of octets or a surrogate without its partner */
	public static function fromUtf16(string $octets): ?array
	{
		if (strlen($octets) % 2 !== 0) {
			return null;
		}
		$points = [];
		$high = null;
		foreach ($octets === '' ? [] : array_values(unpack('n*', $octets)) as $unit) {
			$isLow = $unit >= 0xDC00 && $unit <= 0xDFFF;
			if ($isLow !== ($high !== null)) {
				return null;
			}
			if ($isLow) {
				$points[] = 0x10000 + (($high - 0xD800) << 10) + ($unit - 0xDC00);
				$high = null;
			} elseif ($unit >= 0xD800 && $unit <= 0xDBFF) {
				$high = $unit;
			} else {
				$points[] = $unit;
			}
		}
		return $high === null ? $points : null;
	}

	/** @param list<int> $points */
	public static function toUtf8(array $points): string
	{
		return implode('', array_map(self::character(...), $points));
	}

	/** @param list<int> $points */
	public static function toUtf16(array $points): string
	{
		$octets = '';
		foreach ($points as $point) {
			$octets .= $point < 0x10000
				? pack('n', $point)
				: pack('nn', 0xD800 + (($point - 0x10000) >> 10), 0xDC00 + (($point - 0x10000) & 0x3FF));
		}
		return $octets;
	}

	/** @return list<int> every octet is the code point of the same number */
	public static function fromLatin1(string $octets): array
	{
		return array_map(ord(...), $octets === '' ? [] : str_split($octets));
	}

	/** The octets of a string of hexadecimal digits, or null when it isn't one. */
	public static function fromHex(string $digits): ?string
	{
		return strlen($digits) % 2 === 0 && preg_match('/\A[0-9A-Fa-f]*\z/', $digits) === 1
			? (string) hex2bin($digits)
			: null;
	}

	private static function codePoint(string $character): int
	{
		$octets = array_values(unpack('C*', $character));
		return match (count($octets)) {
			1 => $octets[0],
			2 => ($octets[0] & 0x1F) << 6 | $octets[1] & 0x3F,
			3 => ($octets[0] & 0x0F) << 12 | ($octets[1] & 0x3F) << 6 | $octets[2] & 0x3F,
			default => ($octets[0] & 0x07) << 18 | ($octets[1] & 0x3F) << 12
				| ($octets[2] & 0x3F) << 6 | $octets[3] & 0x3F,
		};
	}

	private static function character(int $point): string
	{
		return match (true) {
			$point < 0x80 => chr($point),
			$point < 0x800 => chr(0xC0 | $point >> 6) . chr(0x80 | $point & 0x3F),
			$point < 0x10000 => chr(0xE0 | $point >> 12) . chr(0x80 | $point >> 6 & 0x3F)
				. chr(0x80 | $point & 0x3F),
			default => chr(0xF0 | $point >> 18) . chr(0x80 | $point >> 12 & 0x3F)
				. chr(0x80 | $point >> 6 & 0x3F) . chr(0x80 | $point & 0x3F),
		};
	}
}
