--TEST--
Switched off, libcurl's own repetition is not let out
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([reply('1701:1'), ['then' => 'close'], reply('1701:2')]);
$client = $gateway->client(seqno: false, retries: 5);
$client->sendText('60123456789', 'one');
outcome(fn () => $client->sendText('60123456789', 'two'), ['curlCode']);
echo count($gateway->requests()), ' ', array_sum(array_slice(array_column($gateway->connections(), 'octets'), 1)), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
2 0
