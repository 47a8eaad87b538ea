<?php

// SPDX-License-Identifier: MIT
//
// The extension, many messages at once, from a generator.

declare(strict_types=1);

require __DIR__ . '/peer.php';

$client = new EzSms\Client(
	'demoezsms',
	'1234',
	sender: 'demoezsms',
	baseUrl: dirname(URL) . '/',
	options: new EzSms\Options(caBundle: AUTHORITY ?: null),
);

function messages(int $count): Generator
{
	for ($i = 0; $i < $count; $i++) {
		yield EzSms\Message::text('60123456789', 'Hello world');
	}
}

serve(function (int $count) use ($client): void {
	foreach ($client->sendMany(messages($count), window: WINDOW) as $outcome) {
		if (!$outcome instanceof EzSms\Receipt) {
			throw $outcome;
		}
	}
});
