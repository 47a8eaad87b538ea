--TEST--
A reply that comes octet by octet is read as a whole
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['send' => reply("1701:abc\r\n"), 'pace' => 1]]);
outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
