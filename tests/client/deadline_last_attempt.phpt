--TEST--
A later attempt has only the time that is left
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'close'], ['then' => 'hang']]);
within(10, fn () => outcome(fn () => $gateway->client(timeout: 3, retries: 5)->sendText('60123456789', 'x', seqno: 'k')));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=28 httpStatus=0 returnCode=null seqno="k" attempts=2 reply=""
in time
2
