--TEST--
Each issue of a request is an attempt
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('1701:1'), reply('1701:1'), ['then' => 'close'], ['then' => 'close']]);
$client = $gateway->client(persistent: false);
$client->sendText('60123456789', 'one');
$client->sendText('60123456789', 'two');
outcome(fn () => $client->sendText('60123456789', 'three', seqno: 'k'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=2 reply=""
4
