<?php

// SPDX-License-Identifier: MIT

declare(strict_types=1);

namespace Site;

/** What goes back to whoever asked. */
final readonly class Answer
{
	/** No script, nothing from elsewhere, in nobody's frame, and numbers and texts in no cache. */
	private const HEADERS = [
		'Cache-Control' => 'no-store',
		'Content-Security-Policy' => "default-src 'none'; style-src 'self'; form-action 'self'; "
			. "base-uri 'none'; frame-ancestors 'none'",
		'Referrer-Policy' => 'no-referrer',
		'X-Content-Type-Options' => 'nosniff',
	];

	/** @param array<string, string> $headers */
	private function __construct(public int $status, public string $body, private array $headers)
	{
	}

	public static function page(int $status, string $html): self
	{
		return new self($status, $html, ['Content-Type' => 'text/html; charset=utf-8']);
	}

	public static function text(int $status, string $text): self
	{
		return new self($status, "$text\n", ['Content-Type' => 'text/plain; charset=utf-8']);
	}

	/** Behind a form: what is reloaded is the page that was redirected to, not the form. */
	public static function redirect(string $path): self
	{
		return new self(303, '', ['Location' => $path]);
	}

	/** @param list<string> $methods */
	public static function notAllowed(array $methods): self
	{
		return new self(405, "This address takes another method.\n", ['Allow' => implode(', ', $methods)]);
	}

	public function send(): void
	{
		http_response_code($this->status);
		foreach ($this->headers + self::HEADERS as $name => $value) {
			header("$name: $value");
		}
		echo $this->body;
	}
}
