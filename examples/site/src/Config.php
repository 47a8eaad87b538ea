<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

/** What differs from one installation to the next; it comes from the environment. */
final readonly class Config
{
	private function __construct(
		/** The account at the gateway, as EzSms\Client::fromDsn() takes it. */
		#[\SensitiveParameter] public string $dsn,
		/** The site's own secret in its callback URLs. Not the gateway's password: URLs stand in logs. */
		#[\SensitiveParameter] public string $callbackSecret,
		/** The SQLite file, outside of the document root. */
		public string $database,
	) {
	}

	public static function fromEnvironment(): self
	{
		return new self(self::value('SMS_DSN'), self::value('CALLBACK_SECRET'), self::value('SITE_DB'));
	}

	private static function value(string $name): string
	{
		return getenv($name) ?: throw new \RuntimeException("$name is not set; see README.md");
	}
}
