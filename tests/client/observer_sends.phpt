--TEST--
An observer may send through the same client
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$gateway = new Gateway([['then' => 'close'], reply('1701:inner'), reply('1701:outer')]);
$inner = null;
$observer = function (Attempt $attempt) use (&$client, &$inner, &$depth) {
	echo str_repeat(' ', (int)$depth), "#$attempt->number ", $attempt->outcome->name, "\n";
	if (!$inner && !$depth) {
		$depth = 1;
		$inner = $client->sendText('60123456789', 'two', seqno: 'inner');
		$depth = 0;
	}
};
$client = $gateway->client(retries: 2, observer: $observer);
$outer = $client->sendText('60123456789', 'one', seqno: 'outer');
outcome(fn () => $inner, ['codes']);
outcome(fn () => $outer, ['codes']);
echo shown(seqnos($gateway->requests())), "\n";
/* It holds the observer, which holds it. */
$client = null;
?>
--EXPECT--
#1 Unknown
 #1 Accepted
#2 Accepted
Receipt code=1701 returnCode=Sent messageId="inner" seqno="inner" type=Text recipients=1 segments=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="outer" seqno="outer" type=Text recipients=1 segments=1 attempts=2 duplicate=false
["outer", "inner", "outer"]
