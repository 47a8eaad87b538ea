<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

namespace EzSms\Sandbox;

/** The page for people: what would have arrived on phones. */
final class PhonePage
{
	private const SHOWN = 100;

	private const STYLE = <<<'CSS'
		:root { color-scheme: light dark; --ground: #eef1f4; --card: #fff; --ink: #1b2430; --faint: #66717f;
			--bubble: #dff1e4; --accent: #146c43; --warn: #fff3cd; --warn-ink: #664d03; }
		@media (prefers-color-scheme: dark) { :root { --ground: #12171d; --card: #1c242d; --ink: #e8edf2;
			--faint: #98a5b3; --bubble: #1f3d2c; --accent: #6fd19b; --warn: #4a3b10; --warn-ink: #ffe69c; } }
		* { box-sizing: border-box; }
		body { margin: 0; background: var(--ground); color: var(--ink);
			font: 16px/1.45 system-ui, sans-serif; }
		main { max-width: 34rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
		h1 { font-size: 1.3rem; margin: 0 0 .75rem; }
		a { color: var(--accent); }
		.note { background: var(--warn); color: var(--warn-ink); border-radius: .6rem; padding: .6rem .9rem; }
		.faint { color: var(--faint); font-size: .85rem; }
		ol { list-style: none; margin: 1.25rem 0; padding: 0; }
		li { background: var(--card); border-radius: .9rem; padding: .8rem 1rem; margin: 0 0 .8rem; }
		li header { display: flex; justify-content: space-between; gap: 1rem; }
		.bubble { background: var(--bubble); border-radius: .9rem .9rem .9rem .2rem; margin: .5rem 0;
			padding: .55rem .85rem; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
		.octets { font-family: ui-monospace, monospace; font-size: .85rem; }
		CSS;

	public function __construct(private readonly Store $store)
	{
	}

	public function answer(): Answer
	{
		$rows = $this->store->rows(
			"SELECT messages.*, count(callbacks.id) AS reports,
			coalesce(sum(callbacks.state = 'delivered'), 0) AS delivered
			FROM (SELECT * FROM messages ORDER BY id DESC LIMIT :shown) AS messages
			LEFT JOIN callbacks ON callbacks.message_id = messages.id
			GROUP BY messages.id ORDER BY messages.id DESC",
			['shown' => self::SHOWN],
		);
		$list = $rows === []
			? '<p>No message yet.</p>'
			: "<ol>\n" . implode('', array_map($this->item(...), $rows)) . "</ol>\n";
		$style = self::STYLE;
		return new Answer(<<<HTML
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>SMS sandbox</title>
			<style>
			$style
			</style>
			</head>
			<body>
			<main>
			<h1>SMS sandbox</h1>
			<p class="note">This is a sandbox. No message here went to any phone.</p>
			<p class="faint"><a href="/sandbox/">Control interface</a> ·
			<a href="/sandbox/messages">messages</a> · <a href="/sandbox/requests">requests</a> ·
			<a href="/sandbox/callbacks">callbacks</a> · <a href="/sandbox/accounts">accounts</a> ·
			<a href="/sandbox/settings">settings</a></p>
			$list</main>
			</body>
			</html>

			HTML, headers: [
			'Content-Security-Policy' => "default-src 'none'; style-src 'unsafe-inline'",
			'Cache-Control' => 'no-store',
		]);
	}

	/** @param array<string, scalar|null> $row */
	private function item(array $row): string
	{
		$isText = $row['text'] !== null;
		$class = $isText ? 'bubble' : 'bubble octets';
		$parts = implode('', array_map(
			static fn(string $part): string => "<div class=\"$class\" dir=\"auto\">" . self::escape($part) . '</div>',
			Json::column($row['parts']),
		));
		return '<li><header><strong>' . self::escape((string) $row['sender']) . '</strong>'
			. '<span class="faint">to ' . self::escape((string) $row['mobile']) . '</span></header>'
			. $parts . '<div class="faint">' . self::escape(implode(' · ', $this->facts($row)))
			. " · <a href=\"/sandbox/messages/{$row['id']}\">details</a></div></li>\n";
	}

	/**
	 * @param array<string, scalar|null> $row
	 * @return list<string>
	 */
	private function facts(array $row): array
	{
		$segments = (int) $row['credits'];
		return array_values(array_filter([
			str_replace(['T', 'Z'], [' ', ''], substr(Clock::format((float) $row['at']), 0, 19)),
			(string) $row['account'],
			(string) $row['alphabet'],
			$segments === 1 ? '1 segment' : "$segments segments",
			$row['flash'] ? 'flash' : '',
			$row['barcode'] === null ? '' : "barcode {$row['barcode']} ({$row['msgtype']})",
			$row['udh'] === null ? '' : "UDH {$row['udh']}",
			$row['reports'] === 0 ? '' : "{$row['delivered']} of {$row['reports']} reports delivered",
		]));
	}

	private static function escape(string $text): string
	{
		return htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE | ENT_HTML5, 'UTF-8');
	}
}
