--TEST--
libcurl's own repetitions are counted in an unknown outcome as well
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([reply('1701:1'), ['then' => 'close']]);
$client = $gateway->client(retries: 2);
$client->sendText('60123456789', 'one', seqno: 'a');
outcome(fn () => $client->sendText('60123456789', 'two', seqno: 'k'));
echo shown(seqnos($gateway->requests())), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=4 reply=""
["a", "k", "k", "k", "k"]
