<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox\Control;

use EzSms\Sandbox\Clock;
use EzSms\Sandbox\Json;

/** Rows as the control interface shows them. */
final class Shown
{
	/**
	 * @param array<string, scalar|null> $row
	 * @return array<string, mixed>
	 */
	public static function message(array $row): array
	{
		$parts = Json::column($row['parts']);
		return array_merge($row, [
			'at' => Clock::format((float) $row['at']),
			'flash' => (bool) $row['flash'],
			'segments' => count($parts),
			'parts' => $parts,
		]);
	}

	/**
	 * @param array<string, scalar|null> $row
	 * @return array<string, mixed>
	 */
	public static function request(array $row): array
	{
		unset($row['seqno_key']);
		// JSON can't hold octets that aren't UTF-8.
		$bodyHex = preg_match('//u', (string) $row['body']) === 1 ? null : bin2hex((string) $row['body']);
		$target = explode('?', (string) $row['target'], 2);
		return array_merge($row, [
			'at' => Clock::format((float) $row['at']),
			'path' => $target[0],
			'query' => $target[1] ?? '',
			'body_hex' => $bodyHex,
			'headers' => (object) Json::column($row['headers']),
			'params' => Json::column($row['params']),
			'unknown' => Json::column($row['unknown']),
			'accepted' => (bool) $row['accepted'],
		]);
	}

	/**
	 * @param array<string, scalar|null> $row
	 * @return array<string, mixed>
	 */
	public static function callback(array $row): array
	{
		return array_merge($row, [
			'due' => Clock::format((float) $row['due']),
			'finished' => $row['finished'] === null ? null : Clock::format((float) $row['finished']),
		]);
	}
}
