<?php
// SPDX-License-Identifier: MIT
declare(strict_types=1);

/* Sends to a name that resolver.c looks for during 20 seconds. Arguments: time-out, retries. */

use EzSms\Client;
use EzSms\EzSmsException;
use EzSms\Options;

$options = new Options(timeout: (float) $argv[1], retries: (int) $argv[2], proxy: '');
$client = new Client('user', 'password', null, 'http://slow.invalid/', $options);
$began = hrtime(true);
try {
	$result = $client->sendText('60123456789', 'x');
} catch (EzSmsException $result) {
}
echo json_encode([
	'outcome' => $result::class,
	'phase' => $result->phase->value ?? null,
	'attempts' => $result->attempts,
	'seconds' => (hrtime(true) - $began) / 1e9,
]);
