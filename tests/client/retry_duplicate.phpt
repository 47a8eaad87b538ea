--TEST--
A reply that was lost, and then 1718: a receipt for a duplicate, after two attempts
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'close'], reply('1718')]);
outcome(fn () => $gateway->client(retries: 2)->sendText('60123456789', 'x', seqno: 'k'));
echo shown(seqnos($gateway->requests())), "\n";
?>
--EXPECT--
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=true codes=[1718]
["k", "k"]
