<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Tests\Crash;

/** The messages to send: what stands in each follows from its number alone, so that a restarted worker sends the same. */
final class Batch
{
	/** Every so many messages is one of two segments. */
	private const LONG = 7;

	/** Every so many messages meets, the first time, a gateway that is not there. */
	private const AWAY = 20;

	public static function mobile(int $i): string
	{
		return sprintf('6012%07d', $i);
	}

	public static function text(int $i): string
	{
		return self::isLong($i) ? str_pad("Message $i ", 200, 'x') : "Message $i";
	}

	/** More than 160 characters of GSM 03.38, and not more than 2 × 153. */
	private static function isLong(int $i): bool
	{
		return $i % self::LONG === 0;
	}

	/** What the gateway takes for the messages 1 to $count. */
	public static function credits(int $count): int
	{
		return $count + count(array_filter(range(1, $count), self::isLong(...)));
	}

	/** A rejection may have used its seqno up, so the message gets its next one; whatever else came of it, it keeps it. */
	public static function seqno(int $i, int $rejections): string
	{
		return $rejections === 0 ? \EzSms\seqno('run', $i) : \EzSms\seqno('run', $i, $rejections);
	}

	public static function isAway(int $i, int $round): bool
	{
		return $round === 0 && $i % self::AWAY === 5;
	}
}
