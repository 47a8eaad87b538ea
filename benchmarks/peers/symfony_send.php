<?php

// SPDX-License-Identifier: MIT
//
// Symfony HttpClient over curl, one message after the other: one client for all of them, which keeps its connection.

declare(strict_types=1);

require __DIR__ . '/peer.php';
require getenv('PACKAGES') . '/autoload.php';

$client = new Symfony\Component\HttpClient\CurlHttpClient(
	['timeout' => 30, 'max_duration' => 30] + (AUTHORITY === '' ? [] : ['cafile' => AUTHORITY]),
);

serve(function (int $count) use ($client): void {
	for ($i = 0; $i < $count; $i++) {
		check($client->request('POST', URL, ['body' => fields()])->getContent());
	}
});
