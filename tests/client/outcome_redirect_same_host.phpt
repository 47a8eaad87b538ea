--TEST--
A redirect to the same host is not followed either
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('', '301 Moved Permanently', ['Location: /websmsapi/other.aspx'])]);
outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=301 returnCode=null seqno="k" attempts=1 reply=""
1
