<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

/** A token in every form that another site's page can't know, so that it can't make a visitor send. */
final class Csrf
{
	public static function token(): string
	{
		self::open();
		$token = $_SESSION['csrf'] ??= bin2hex(random_bytes(16));
		// Otherwise the visitor's next page would wait until this one is finished.
		session_write_close();

		return $token;
	}

	public static function isGood(mixed $token): bool
	{
		return is_string($token) && hash_equals(self::token(), $token);
	}

	private static function open(): void
	{
		session_start([
			'name' => 'site',
			'cookie_httponly' => true,
			'cookie_samesite' => 'Lax',
			'cookie_secure' => ($_SERVER['HTTPS'] ?? '') !== '',
			'use_strict_mode' => true,
			'cache_limiter' => '',
		]);
	}
}
