--TEST--
A repetition that the gateway knows is a receipt
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('1701:1'), ['then' => 'close'], reply('1718')]);
$client = $gateway->client();
$client->sendText('60123456789', 'one');
outcome(fn () => $client->sendText('60123456789', 'two', seqno: 'k'));
?>
--EXPECT--
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=true codes=[1718]
