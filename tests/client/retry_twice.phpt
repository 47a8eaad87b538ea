--TEST--
What is unknown twice may still be accepted at the third attempt
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'close'], ['then' => 'close'], reply('1701:3')]);
outcome(fn () => $gateway->client(retries: 2)->sendText('60123456789', 'x', seqno: 'k'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="3" seqno="k" type=Text recipients=1 segments=1 attempts=3 duplicate=false codes=[1701]
3
