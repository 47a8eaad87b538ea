--TEST--
A chunked reply is read as a whole
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway(["HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n170\r\n5\r\n1:abc\r\n0\r\n\r\n"]);
outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
