--TEST--
A connection that is lost within the status line leaves the outcome unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['send' => 'HTTP/1.1 200', 'then' => 'close']]);
outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'), ['curlCode', 'httpStatus', 'phase']);
?>
--EXPECT--
UnknownOutcomeException code=0 returnCode=null seqno="k" attempts=1 reply=""
