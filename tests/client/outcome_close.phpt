--TEST--
A connection that is closed without a reply leaves the outcome unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['then' => 'close']]);
outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
1
