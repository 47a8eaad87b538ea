--TEST--
A reply without a length ends with its connection
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['send' => "HTTP/1.0 200 OK\r\n\r\n1701:abc", 'then' => 'close']]);
outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
