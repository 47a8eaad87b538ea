<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** A request as it came, octet for octet as far as PHP still shows it. */
final class HttpRequest
{
	/** @param array<string, string> $headers */
	public function __construct(
		public readonly string $method,
		public readonly string $target,
		public readonly string $protocol,
		public readonly array $headers,
		public readonly string $body,
		public readonly string $remote,
	) {
	}

	public static function fromGlobals(): self
	{
		return new self(
			(string) $_SERVER['REQUEST_METHOD'],
			(string) $_SERVER['REQUEST_URI'],
			(string) $_SERVER['SERVER_PROTOCOL'],
			getallheaders(),
			(string) file_get_contents('php://input'),
			self::remote((string) $_SERVER['REMOTE_ADDR'], (string) $_SERVER['REMOTE_PORT']),
		);
	}

	public function path(): string
	{
		$target = (string) preg_replace('~\A[a-z]+://[^/?#]*~i', '', $this->target);
		return rawurldecode(explode('?', $target, 2)[0]);
	}

	public function query(): string
	{
		return explode('?', $this->target, 2)[1] ?? '';
	}

	public function header(string $name): string
	{
		return array_change_key_case($this->headers)[strtolower($name)] ?? '';
	}

	public function isForm(): bool
	{
		return stripos($this->header('Content-Type'), 'application/x-www-form-urlencoded') === 0;
	}

	private static function remote(string $address, string $port): string
	{
		return (str_contains($address, ':') ? '[' . trim($address, '[]') . ']' : $address) . ':' . $port;
	}
}
