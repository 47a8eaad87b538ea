--TEST--
The times of an attempt are told apart
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

/* 300 ms before the reply, and then an octet each half of a millisecond. */
$gateway = new Gateway([['send' => reply(str_repeat(' ', 400) . '1701:1'), 'delay' => 300_000, 'pace' => 1]]);
$observer = function (Attempt $attempt) {
	foreach (['resolveTime', 'connectTime', 'tlsTime', 'waitTime', 'replyTime', 'totalTime'] as $name) {
		is_float($attempt->$name) && $attempt->$name >= 0 && $attempt->$name < 60 or print("$name is " . shown($attempt->$name) . "\n");
	}
	var_dump($attempt->waitTime >= 0.29, $attempt->replyTime >= 0.19, $attempt->tlsTime);
	$sum = $attempt->resolveTime + $attempt->connectTime + $attempt->tlsTime + $attempt->waitTime + $attempt->replyTime;
	var_dump($sum <= $attempt->totalTime + 0.000_01);
};
$gateway->client(observer: $observer)->sendText('60123456789', 'x');
?>
--EXPECT--
bool(true)
bool(true)
float(0)
bool(true)
