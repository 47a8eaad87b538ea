<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** What the gateway made of a request, before any fault. */
final class Verdict
{
	public function __construct(
		public readonly bool $accepted,
		public readonly ?int $code,
		public readonly string $reply,
		public readonly ?string $reason = null,
		public readonly ?string $msgid = null,
	) {
	}

	public static function rejected(Rejected $why): self
	{
		$code = (int) $why->getCode();
		return new self(false, $code, $why->reply ?? (string) $code, $why->getMessage());
	}
}
