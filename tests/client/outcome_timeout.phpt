--TEST--
No reply in time leaves the outcome unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['then' => 'hang']]);
outcome(fn () => $gateway->client(timeout: 0.8)->sendText('60123456789', 'x', seqno: 'k'));
outcome(fn () => $gateway->client(timeout: 0.8)->sendText('60123456789', 'x', seqno: ''));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=28 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
UnknownOutcomeException code=0 phase=Reply curlCode=28 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
2
