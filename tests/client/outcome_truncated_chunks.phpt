--TEST--
A chunked reply without its last chunk is unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['send' => "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n1701:abc\r\n", 'then' => 'close']]);
outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1701:abc"
