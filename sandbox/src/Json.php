<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

final class Json
{
	private const FLAGS = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE
		| JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR;

	public static function encode(mixed $value): string
	{
		return json_encode($value, self::FLAGS);
	}

	public static function pretty(mixed $value): string
	{
		return json_encode($value, self::FLAGS | JSON_PRETTY_PRINT) . "\n";
	}

	/** @return mixed null where the column is null */
	public static function column(mixed $text): mixed
	{
		return $text === null ? null : json_decode((string) $text, true, 64, JSON_THROW_ON_ERROR);
	}
}
