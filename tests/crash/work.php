<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

// Sends the messages 1 to COUNT, and goes on where the journal says that it was. Says when it begins a call.
//
// Usage: work.php BASE_URL DEAD_URL JOURNAL COUNT HABIT
//
// The habits: "right"; two that the test must notice: "fresh" takes a generated seqno for each call, "careless" takes
// an unknown outcome for sent.

namespace EzSms\Tests\Crash;

use EzSms\Client;
use EzSms\NotSentException;
use EzSms\Options;
use EzSms\RejectedException;
use EzSms\UnknownOutcomeException;

require __DIR__ . '/Batch.php';
require __DIR__ . '/Journal.php';
require __DIR__ . '/Turns.php';

[, $url, $dead, $file, $count, $habit] = $argv;

function client(string $url, int $retries): Client
{
	$options = new Options(timeout: 1.5, retries: $retries, proxy: '');
	return new Client('demoezsms', '1234', 'demoezsms', $url, $options);
}

/** Whoever listens is told before anything is sent; a worker that nobody listens to ends. */
function say(string $word, int $i): void
{
	if (@fwrite(STDOUT, "$word $i\n") === false) {
		exit(1);
	}
}

$journal = new Journal($file);
$journal->repair();
$clients = [client($url, 2), client($dead, 1)];
while (($messages = (new Turns($journal, (int) $count))->next()) !== []) {
	if (current($messages)['calls'] > 0) {
		// What made outcomes unknown may still go on.
		usleep(200_000);
	}
	foreach ($messages as $i => $message) {
		$client = $clients[Batch::isAway($i, $message['calls']) ? 1 : 0];
		$seqno = $habit === 'fresh' ? null : Batch::seqno($i, $message['rejections']);
		$journal->begin($i);
		say('begin', $i);
		try {
			$receipt = $client->sendText(Batch::mobile($i), Batch::text($i), seqno: $seqno);
			$journal->end($i, 'accepted', $receipt);
		} catch (RejectedException $e) {
			$journal->end($i, 'rejected', $e);
		} catch (NotSentException $e) {
			$journal->end($i, 'not sent', $e);
		} catch (UnknownOutcomeException $e) {
			$journal->end($i, $habit === 'careless' ? 'accepted' : 'unknown', $e);
		}
		say('end', $i);
	}
}
