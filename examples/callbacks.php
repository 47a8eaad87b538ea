<?php

// SPDX-License-Identifier: MIT
//
// A tiny site that receives the gateway's callbacks, run with `php -S 127.0.0.1:8000 examples/callbacks.php`.
// Its two addresses, as they are entered in the gateway's System Settings, carry a secret of the site's own:
//
//   http://…/delivery?u=site&p=SECRET    Delivery Status API URL
//   http://…/incoming?u=site&p=SECRET    Incoming SMS API URL
//
// It writes one line of JSON a callback to the file that EZSMS_SITE_LOG names.

declare(strict_types=1);

/** The secret isn't the gateway's password: it stands in URLs, and so in logs. */
function isAuthentic(array $query): bool
{
	$expected = getenv('EZSMS_SITE_SECRET') ?: 'change-me';

	return is_string($query['p'] ?? null) && hash_equals($expected, $query['p']);
}

/** Names are case-sensitive: "msgid" is not "MsgId". */
function field(array $query, string $name): string
{
	if (!is_string($query[$name] ?? null)) {
		http_response_code(400);
		exit("$name is missing\n");
	}

	return $query[$name];
}

/** ContentType 1 is text; 2 and 3 are hexadecimal UTF-16BE. */
function text(string $contentType, string $message): string
{
	return $contentType === '1' ? $message : EzSms\hex_decode($message);
}

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (!isAuthentic($_GET)) {
	http_response_code(403);
	exit("not you\n");
}

$record = match ($path) {
	'/delivery' => [
		'kind' => 'delivery report',
		'messageId' => field($_GET, 'MsgId'),
		'status' => (int) field($_GET, 'Status'),
	],
	'/incoming' => [
		'kind' => 'incoming message',
		'from' => field($_GET, 'Sender'),
		'to' => field($_GET, 'Shortcode'),
		'text' => text(field($_GET, 'ContentType'), field($_GET, 'Msg')),
	],
	default => null,
};
if ($record === null) {
	http_response_code(404);
	exit("no such page\n");
}

// The file stands for a database: what was received is kept before the gateway is told that all is well.
file_put_contents(
	getenv('EZSMS_SITE_LOG') ?: 'php://stderr',
	json_encode($record, JSON_UNESCAPED_UNICODE) . "\n",
	FILE_APPEND | LOCK_EX,
);
echo "OK\n";
