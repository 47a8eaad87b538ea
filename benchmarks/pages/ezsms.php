<?php

// SPDX-License-Identifier: MIT
//
// A web request that sends one SMS, by the extension: nothing is kept by the page.

$begin = hrtime(true);
$client = new EzSms\Client(
	'demoezsms',
	'1234',
	sender: 'demoezsms',
	baseUrl: $_SERVER['GATEWAY'] . '/ezsms/',
	options: new EzSms\Options(caBundle: $_SERVER['AUTHORITY']),
);
$receipt = $client->sendText('60123456789', 'Hello world');
header('Send-Time: ' . hrtime(true) - $begin);
echo $receipt->messageId;
