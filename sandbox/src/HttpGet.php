<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** Calls a page of the site. */
final class HttpGet
{
	/** @return array{int|null, string|null} HTTP status, or null and what went wrong */
	public static function fetch(string $url, float $timeout, bool $verifyTls): array
	{
		$context = stream_context_create([
			'http' => [
				'method' => 'GET',
				'protocol_version' => 1.1,
				'header' => 'Connection: close',
				'user_agent' => 'ezsms-sandbox',
				'timeout' => $timeout,
				'ignore_errors' => true,
				'follow_location' => 0,
			],
			'ssl' => ['verify_peer' => $verifyTls, 'verify_peer_name' => $verifyTls],
		]);
		error_clear_last();
		$stream = @fopen($url, 'rb', false, $context);
		if ($stream === false) {
			return [null, self::lastError()];
		}
		// The page's own answer is of no use, but a site may stop its work when we hang up early.
		stream_get_contents($stream, 1 << 16);
		$head = stream_get_meta_data($stream)['wrapper_data'][0] ?? '';
		fclose($stream);
		return preg_match('~\AHTTP/[0-9.]+ ([0-9]{3})~', (string) $head, $match) === 1
			? [(int) $match[1], null]
			: [null, 'the answer is not HTTP'];
	}

	/** Without the URL, which may hold the site's password. */
	private static function lastError(): string
	{
		$message = error_get_last()['message'] ?? 'no answer';
		return (string) preg_replace('~\A.*?\): (Failed to open stream: )?~is', '', $message);
	}
}
