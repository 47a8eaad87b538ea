--TEST--
A reply that stops within its body is unknown, with what was read of it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['send' => "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n1701:abc", 'then' => 'hang']]);
outcome(fn () => $gateway->client(timeout: 0.8)->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=28 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1701:abc"
