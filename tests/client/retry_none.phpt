--TEST--
With retries: 0 nothing is tried again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
outcome(fn () => $gateway->client(retries: 0)->sendText('60123456789', 'x', seqno: 'k'));
echo count($gateway->requests()), "\n";
$port = new Port();
outcome(fn () => $port->client(retries: 0)->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
1
NotSentException code=0 phase=Connect curlCode=7 seqno="k" attempts=1
