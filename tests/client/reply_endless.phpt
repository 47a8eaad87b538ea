--TEST--
A reply without an end does not take memory without an end
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['send' => "HTTP/1.1 200 OK\r\n\r\n1701:abc\n" . str_repeat('z', 8_000_000), 'then' => 'hang']]);
outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
echo $gateway->closed(0), "\n";
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
client
