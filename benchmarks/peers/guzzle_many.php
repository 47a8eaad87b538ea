<?php

// SPDX-License-Identifier: MIT
//
// Guzzle's Pool, as its documentation shows it: ready-made requests from a generator, so many at once.

declare(strict_types=1);

require __DIR__ . '/peer.php';
require getenv('PACKAGES') . '/autoload.php';

// Of its own accord it keeps 50 handles. It shall not have to make one anew where more are on their way.
$handler = new GuzzleHttp\Handler\CurlMultiHandler([
	'handle_factory' => new GuzzleHttp\Handler\CurlFactory(max(50, WINDOW)),
]);
$client = new GuzzleHttp\Client([
	'handler' => GuzzleHttp\HandlerStack::create($handler),
	'timeout' => 30,
	'verify' => AUTHORITY ?: true,
]);

function requests(int $count): Generator
{
	for ($i = 0; $i < $count; $i++) {
		yield new GuzzleHttp\Psr7\Request(
			'POST',
			URL,
			['Content-Type' => 'application/x-www-form-urlencoded'],
			body(),
		);
	}
}

serve(function (int $count) use ($client): void {
	$pool = new GuzzleHttp\Pool($client, requests($count), [
		'concurrency' => WINDOW,
		'fulfilled' => fn(GuzzleHttp\Psr7\Response $response) => check((string) $response->getBody()),
		'rejected' => fn(Throwable $reason) => throw $reason,
	]);
	$pool->promise()->wait();
});
