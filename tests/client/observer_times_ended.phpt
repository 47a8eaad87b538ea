--TEST--
However an attempt ends, its times are no less than nothing, and add up to no more than the whole
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;
use EzSms\Client;
use EzSms\Options;

pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => throw new LogicException());
$observer = function (Attempt $attempt) use (&$name) {
	$sum = 0;
	foreach (['resolveTime', 'connectTime', 'tlsTime', 'waitTime', 'replyTime'] as $time) {
		$sum += $attempt->$time;
		$attempt->$time >= 0 or print("$name: $time is {$attempt->$time}\n");
	}
	$sum <= $attempt->totalTime + 0.000_01 or print("$name: $sum of $attempt->totalTime\n");
	echo "$name $attempt->number\n";
};
$send = function (string $what, string $url, float $timeout = 60) use (&$name, $observer) {
	$name = $what;
	$client = new Client('u', 'p', null, $url, new Options(timeout: $timeout, retries: 1, observer: $observer));
	try {
		$client->sendText('60123456789', 'x');
		$client->sendText('60123456789', 'x');
	} catch (Exception) {
	}
};
foreach ([
	'close' => [['then' => 'close']],
	'hang' => [['then' => 'hang']],
	'handler' => [['then' => 'hang', 'signal' => SIGUSR1]],
	'handler in reply' => [['send' => 'HTTP/1.1 200', 'then' => 'hang', 'signal' => SIGUSR1]],
	'truncated' => [['send' => "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1", 'then' => 'close']],
	'reused' => [reply('1701')],
	'repeated' => [reply('1701'), ['then' => 'close'], reply('1701')],
] as $what => $replies) {
	$gateway = new Gateway($replies);
	$send($what, $gateway->url(), $what === 'hang' ? 0.8 : 60);
}
$send('refused', 'http://' . dead_address());
$gateway = new Gateway([['then' => 'refuse']]);
$send('handshake', $gateway->url(scheme: 'https'));
$hole = new BlackHole();
$send('connect', "http://$hole->address", 0.8);
$send('resolve', 'http://gateway.invalid/');
?>
--EXPECT--
close 1
close 2
hang 1
handler 1
handler in reply 1
truncated 1
truncated 2
reused 1
reused 1
repeated 1
repeated 1
refused 1
refused 2
handshake 1
handshake 2
connect 1
resolve 1
resolve 2
