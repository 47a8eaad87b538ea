<?php

// SPDX-License-Identifier: MIT
//
// The extension, one message after the other.

declare(strict_types=1);

require __DIR__ . '/peer.php';

$client = new EzSms\Client(
	'demoezsms',
	'1234',
	sender: 'demoezsms',
	baseUrl: dirname(URL) . '/',
	options: new EzSms\Options(caBundle: AUTHORITY ?: null),
);

serve(function (int $count) use ($client): void {
	for ($i = 0; $i < $count; $i++) {
		// What is not accepted throws.
		$client->sendText('60123456789', 'Hello world');
	}
});
