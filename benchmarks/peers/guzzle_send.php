<?php

// SPDX-License-Identifier: MIT
//
// Guzzle, one message after the other: one client for all of them, which keeps its handle and so the connection.

declare(strict_types=1);

require __DIR__ . '/peer.php';
require getenv('PACKAGES') . '/autoload.php';

$client = new GuzzleHttp\Client(['timeout' => 30, 'verify' => AUTHORITY ?: true]);

serve(function (int $count) use ($client): void {
	for ($i = 0; $i < $count; $i++) {
		$response = $client->post(URL, ['form_params' => fields()]);
		check((string) $response->getBody());
	}
});
