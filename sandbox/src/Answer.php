<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** An HTTP answer before any fault is done to it. */
final class Answer
{
	/** @param array<string, string> $headers */
	public function __construct(
		public readonly string $body,
		public readonly int $status = 200,
		public readonly string $contentType = 'text/html; charset=utf-8',
		public readonly array $headers = [],
	) {
	}

	public static function json(mixed $value, int $status = 200): self
	{
		return new self(Json::pretty($value), $status, 'application/json');
	}

	public function withBody(string $body): self
	{
		return new self($body, $this->status, $this->contentType, $this->headers);
	}

	public function withStatus(int $status): self
	{
		return new self($this->body, $status, $this->contentType, $this->headers);
	}
}
