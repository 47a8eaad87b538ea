<?php

// SPDX-License-Identifier: MIT
//
// Symfony HttpClient over curl, many messages at once. Its responses are asked for all together, and stream() hands
// them out as they come; it is told how many connections it may have, and queues the rest by itself. Two windows go out
// at a time: with one the last of them would be waited for more often, with more of them each turn takes longer.

declare(strict_types=1);

require __DIR__ . '/peer.php';
require getenv('PACKAGES') . '/autoload.php';

$client = new Symfony\Component\HttpClient\CurlHttpClient(
	['timeout' => 30, 'max_duration' => 30] + (AUTHORITY === '' ? [] : ['cafile' => AUTHORITY]),
	maxHostConnections: WINDOW,
);

function send(Symfony\Component\HttpClient\CurlHttpClient $client, int $count): void
{
	$responses = [];
	for ($i = 0; $i < $count; $i++) {
		$responses[] = $client->request('POST', URL, [
			'headers' => ['Content-Type' => 'application/x-www-form-urlencoded'],
			'body' => body(),
		]);
	}
	foreach ($client->stream($responses) as $response => $chunk) {
		if ($chunk->isLast()) {
			check($response->getContent());
		}
	}
}

serve(function (int $count) use ($client): void {
	for ($left = $count; $left > 0; $left -= $now) {
		$now = min($left, 2 * WINDOW);
		send($client, $now);
	}
});
