<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// Sends COUNT messages, some of which are to fail, and says what the process takes: a line of JSON before the first
// one, after WARM_UP, now and then, and after the last one.
//
// Usage: worker.php URL TLS_URL AUTHORITY DEAD_URL WARM_UP COUNT PERIOD HABIT
//
// The habits: "clean"; "hoarding", which the test must notice: it keeps receipts and clients.

use EzSms\Client;
use EzSms\NotSentException;
use EzSms\Options;
use EzSms\RejectedException;
use EzSms\UnknownOutcomeException;

[, $url, $tlsUrl, $authority, $deadUrl] = $argv;
[$warmUp, $count, $period] = array_map(intval(...), array_slice($argv, 5, 3));
$isHoarding = $argv[8] === 'hoarding';

function client(string $url, mixed ...$options): Client
{
	$options = new Options(...$options + ['timeout' => 20, 'retries' => 0, 'proxy' => '']);
	return new Client('demoezsms', '1234', 'demoezsms', $url, $options);
}

/** Those that serve for all of the run; each is what its name says. */
$observed = 0;
$tls = ['caBundle' => $authority];
$clients = [
	'kept' => client("$url/accepts/"),
	'observed' => client("$url/accepts/", observer: function () use (&$observed): void {
		$observed++;
	}),
	'tls' => client("$tlsUrl/accepts/", ...$tls),
	'duplicate' => client("$url/knows/"),
	'rejected' => client("$url/rejects/"),
	'busy' => client("$url/busy/"),
	'closed' => client("$url/closes/"),
	'reset' => client("$url/resets/"),
	'closed TLS' => client("$tlsUrl/closes/", ...$tls),
	'refused' => client($deadUrl),
	'late' => client("$url/drips/", timeout: 0.1),
	'busy, retried' => client("$url/busy/", retries: 1),
	'closed, retried' => client("$url/closes/", retries: 1),
	'refused, retried' => client($deadUrl, retries: 1),
];

/** Those with connections of their own are made for one send. */
$own = [
	'own' => ["$url/accepts/", []],
	'own TLS' => ["$tlsUrl/accepts/", $tls],
	'own, closed' => ["$url/closes/", []],
	'own, refused' => [$deadUrl, []],
];

/** Which client sends message $i. What takes long comes once in a period. */
function kind(int $i, int $period): string
{
	return match (true) {
		$i % $period === 3 => 'late',
		$i % $period === 503 => 'busy, retried',
		$i % $period === 1003 => 'closed, retried',
		$i % $period === 1503 => 'refused, retried',
		$i % 100 === 6 => 'own',
		$i % 100 === 16 => 'own TLS',
		$i % 100 === 26 => 'own, closed',
		$i % 100 === 36 => 'own, refused',
		$i % 1000 === 46 => 'closed',
		$i % 3000 === 846 => 'closed TLS',
		$i % 1000 === 546 => 'reset',
		$i % 50 === 7 => 'duplicate',
		$i % 50 === 17 => 'rejected',
		$i % 50 === 27 => 'busy',
		$i % 50 === 37 => 'refused',
		$i % 10 === 0 => 'tls',
		$i % 10 === 5 => 'observed',
		default => 'kept',
	};
}

/** What was known of the outcome, and the attempts it took. */
function outcome(Client $client, string &$outcome, int &$attempts): mixed
{
	try {
		$result = $client->sendText('60123456789', 'Hello');
		$outcome = $result->duplicate ? 'duplicate' : 'accepted';
	} catch (RejectedException $result) {
		$outcome = 'rejected';
	} catch (NotSentException $result) {
		$outcome = 'not sent';
	} catch (UnknownOutcomeException $result) {
		$outcome = 'unknown';
	}
	$attempts = $result->attempts;
	return $result;
}

function taken(int $sent): array
{
	preg_match_all('/^(VmRSS|VmHWM):\s*(\d+) kB$/m', file_get_contents('/proc/self/status'), $found);
	return ['sent' => $sent] + array_combine($found[1], array_map(intval(...), $found[2])) + [
		// Without the handle that counts them.
		'descriptors' => count(scandir('/proc/self/fd')) - 3,
		'memory' => memory_get_usage(),
	];
}

function say(array $facts): void
{
	echo json_encode($facts), "\n";
}

/** The connections that are kept, whatever was sent last. */
function connect(array $clients): void
{
	$clients['kept']->sendText('60123456789', 'Hello');
	$clients['tls']->sendText('60123456789', 'Hello');
}

$hoard = [];
$outcome = '';
$attempts = 0;
$result = null;
/* Room for every outcome of every kind, so that counting takes no memory later. */
$counts = array_fill_keys(
	[...array_keys($clients), ...array_keys($own)],
	['accepted' => 0, 'duplicate' => 0, 'rejected' => 0, 'not sent' => 0, 'unknown' => 0, 'attempts' => 0],
);
say(taken(0));
$shown = hrtime(true);
for ($i = 1; $i <= $count; $i++) {
	$kind = kind($i, $period);
	$client = $clients[$kind] ?? client($own[$kind][0], ...$own[$kind][1], persistent: false);
	$result = outcome($client, $outcome, $attempts);
	$counts[$kind][$outcome]++;
	$counts[$kind]['attempts'] += $attempts;
	if ($isHoarding) {
		$hoard[] = [$result, $client];
	}
	if ($i === $warmUp || $i === $count) {
		$result = $client = null;
		connect($clients);
		say(taken($i));
	} elseif (hrtime(true) - $shown > 1_000_000_000) {
		$shown = hrtime(true);
		say(taken($i));
	}
}
say(['counts' => $counts, 'observed' => $observed]);
