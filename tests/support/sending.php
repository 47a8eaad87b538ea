<?php
// SPDX-License-Identifier: MIT
/*
 * The tests' site that sends, under PHP-FPM, to the gateway in the environment variable SENDING_URL. What runs each
 * request, and what became of it, goes out as JSON.
 */

use EzSms\Client;
use EzSms\Options;

/** @param string|null $authority the file of the gateway's certificate authority */
function sending_site(?string $authority): array
{
	return [
		'idle.php' => __DIR__ . '/sending_idle.php',
		'send.php' => __DIR__ . '/sending_page.php',
		'master.php' => __DIR__ . '/sending_master.php',
		'sending.php' => __FILE__,
		...($authority ? ['authority.pem' => $authority] : []),
	];
}

/** Within the site. */
function process(): array
{
	/* Not /proc/self: a worker inherits what its master's PHP took that link to be. */
	preg_match('/^PPid:\s*(\d+)/m', file_get_contents('/proc/' . getmypid() . '/status'), $parent);
	return ['sapi' => PHP_SAPI, 'pid' => getmypid(), 'parent' => (int) $parent[1]];
}

/** Within the site. */
function send(string $seqno): array
{
	$authority = __DIR__ . '/authority.pem';
	$options = new Options(timeout: 20, caBundle: is_file($authority) ? $authority : null, proxy: '');
	$client = new Client('demoezsms', '1234', null, getenv('SENDING_URL'), $options);
	try {
		$receipt = $client->sendText('60123456789', 'Sent by a page', seqno: $seqno);
		return process() + ['outcome' => "$receipt->code, attempts: $receipt->attempts"];
	} catch (Throwable $error) {
		return process() + ['outcome' => $error::class . ": {$error->getMessage()}"];
	}
}

/** Within the site: waits until so many requests of that name are here. */
function gather(string $name, int $count): void
{
	$here = dirname(__DIR__) . "/temp/$name-";
	touch($here . getmypid());
	for ($tries = 0; $tries < 5000 && count(glob("$here*")) < $count; $tries++) {
		usleep(1000);
	}
}

/**
 * Has PHP-FPM's master send before it forks, then its workers, both at once, and their successors. Prints what each
 * got, and what the gateway saw of it.
 */
function check_fork(Gateway $gateway, string $scheme, ?string $authority): void
{
	putenv('SENDING_URL=' . $gateway->url(scheme: $scheme));
	$web = new WebServer('nginx', sending_site($authority), 'master.php');

	$master = json_decode($web->written('master'), true);
	echo "master: $master[sapi], $master[outcome]\n";
	$sent = ['master' => $master];
	foreach (['one', 'two'] as $round) {
		$queries = ["seqno=$round-a&with=$round", "seqno=$round-b&with=$round"];
		$sent += array_combine(["$round-a", "$round-b"], $web->getTogether('send', $queries));
	}
	$first = array_unique([$sent['one-a']['pid'], $sent['one-b']['pid']]);
	/* These send nothing: a worker that only ends must not touch what it inherited either. */
	for ($tries = 0; $tries < 500 && array_filter($first, fn(int $pid) => is_dir("/proc/$pid")); $tries++) {
		$web->get('idle', '');
	}
	$sent['successor'] = $web->get('send', 'seqno=successor');
	$others = in_array($sent['successor']['pid'], $first) ? 'no others' : 'others';
	echo 'workers: ', count($first), ", then $others\n";
	foreach (array_slice($sent, 1) as $seqno => $answer) {
		echo "$seqno: ", is_array($answer) ? "$answer[sapi], $answer[outcome]" : $answer,
			$answer['parent'] === $master['pid'] ? ', a child of the master' : '', "\n";
	}

	$requests = [];
	$connections = [];
	foreach ($gateway->requests() as $request) {
		parse_str($request->body, $parameters);
		$seqno = $parameters['seqno'];
		$requests[] = $seqno;
		$connections[$sent[$seqno]['pid']][$request->connection] = true;
	}
	sort($requests);
	echo 'the gateway saw: ', implode(', ', $requests), "\n";
	echo 'processes that sent: ', count($connections), ', connections: ', count($gateway->connections()),
		', of a process: ', implode(', ', array_unique(array_map(count(...), $connections))), "\n";
	$kept = $gateway->connections()[0];
	echo "the master's connection: requests: $kept[requests], closed by ", $kept['closedBy'] ?? 'nobody';
	$web->end();
	echo ', at its end by the ', $gateway->closed(0), "\n";
}
