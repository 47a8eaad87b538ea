--TEST--
An exception that is thrown again stays behind the one that holds it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([torn(), reply('1701:1')]);
$second = new Exception('second');
$observer = function () use ($second) {
	static $calls = 0;
	throw $calls++ ? $second : new Exception('first', 0, $second);
};
thrown_by(fn () => $gateway->client(observer: $observer, retries: 1)->sendText('60123456789', 'x'));
/* Their traces hold what holds them. */
unset($observer, $second);
gc_collect_cycles();
?>
--EXPECT--
Exception: first
Exception: second
EzSms\AcceptedException: The gateway accepted the request
