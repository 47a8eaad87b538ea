--TEST--
A connection that is reset when the request was read leaves the outcome unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['then' => 'reset']]);
outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=56 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
1
