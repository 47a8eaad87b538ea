<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Tests;

/** All octets that came before the connection closed. */
final class Reply
{
	public readonly string $raw;
	public readonly int $status;
	public readonly string $head;
	public readonly string $body;

	/** @param list<string> $chunks as each read gave them */
	public function __construct(public readonly array $chunks)
	{
		$this->raw = implode('', $chunks);
		[$this->head, $body] = explode("\r\n\r\n", $this->raw, 2) + ['', ''];
		$this->status = (int) substr($this->head, 9, 3);
		$this->body = $this->header('Transfer-Encoding') === 'chunked' ? self::unchunked($body) : $body;
	}

	public function header(string $name): ?string
	{
		return preg_match('/^' . preg_quote($name, '/') . ':[ ]*(.*?)\r?$/mi', $this->head, $match) === 1 ? $match[1] : null;
	}

	public function json(): mixed
	{
		return json_decode($this->body, true, 64, JSON_THROW_ON_ERROR);
	}

	private static function unchunked(string $body): string
	{
		$octets = '';
		while (preg_match('/\A([0-9a-f]+)\r\n/i', $body, $match) === 1 && hexdec($match[1]) > 0) {
			$size = (int) hexdec($match[1]);
			$octets .= substr($body, strlen($match[0]), $size);
			$body = substr($body, strlen($match[0]) + $size + 2);
		}
		return $octets;
	}
}
