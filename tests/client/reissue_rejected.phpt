--TEST--
A rejected repetition proves nothing about the issue before it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('1701:1'), ['then' => 'close'], reply('1704')]);
$client = $gateway->client();
$client->sendText('60123456789', 'one');
outcome(fn () => $client->sendText('60123456789', 'two', seqno: 'k'));
?>
--EXPECT--
UnknownOutcomeException code=1704 phase=Reply curlCode=0 httpStatus=200 returnCode=InsufficientCredits seqno="k" attempts=2 reply="1704"
