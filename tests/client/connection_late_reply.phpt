--TEST--
A reply that came too late is not taken for the next request's
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['send' => reply('1701:late'), 'pace' => 0, 'then' => 'keep', 'delay' => 1_600_000], reply('1701:next')]);
$client = $gateway->client(timeout: 0.8);
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
$client = $gateway->client();
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=28 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
Receipt code=1701 returnCode=Sent messageId="next" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
