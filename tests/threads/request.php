<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/*
 * One request of one thread, which sends and prints what became of it, a line for each message: what was sent, and what
 * came back. What it sends begins with the numbers of its generation and thread, so that the gateway can tell whose it
 * is. A request sends one message, or, where the kinds are mixed, in turns one or many, or ends in the middle of it.
 */

use EzSms\Client;
use EzSms\Options;
use EzSms\Receipt;

[, $generation, $thread, $request, $url, $kinds] = $argv;
$name = "$generation/$thread/$request";
$client = new Client('demoezsms', '1234', null, $url, new Options(timeout: 60, proxy: ''));

function tell(string $text, Receipt|Throwable $outcome): void
{
	// In one piece, because the other threads write to the same place.
	echo "sent $text: " . ($outcome instanceof Receipt ? $outcome->messageId : $outcome::class) . "\n";
}

/** @return Generator<string, array{string, string}> */
function messages(string $name): Generator
{
	for ($number = 0; $number < 6; $number++) {
		yield "$name/$number" => ['60123456789', "$name/$number"];
	}
}

switch ($kinds === 'plain' ? 0 : (int) $request % 5) {
	case 1:
		foreach ($client->sendMany(messages($name), window: 3) as $text => $outcome) {
			tell($text, $outcome);
		}
		break;
	case 3:
		// Destroyed with messages under way.
		foreach ($client->sendMany(messages($name), window: 3) as $text => $outcome) {
			tell($text, $outcome);
			exit;
		}
		break;
	case 4:
		tell($name, $client->sendText('60123456789', $name));
		// As when a site's code is wrong: the request ends by a bailout, which leaves what was on the C stack behind.
		eval('function tell() {}');
		break;
	default:
		tell($name, $client->sendText('60123456789', $name));
}
