--TEST--
By GET, too, a request that was not answered failed while waiting for the reply
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Method;

$gateway = new Gateway([['then' => 'close']]);
outcome(fn () => $gateway->client(method: Method::Get)->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
