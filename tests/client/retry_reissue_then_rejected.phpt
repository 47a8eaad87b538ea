--TEST--
A rejection of a request that libcurl repeated ends the attempts as well
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

/* The seqno may be used up by the rejection: 1718 would then be taken for success. */
$gateway = new Gateway([reply('1701:1'), ['then' => 'close'], reply('1704'), reply('1718')]);
$client = $gateway->client(retries: 5);
$client->sendText('60123456789', 'one');
outcome(fn () => $client->sendText('60123456789', 'two', seqno: 'k'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=1704 phase=Reply curlCode=0 httpStatus=200 returnCode=InsufficientCredits seqno="k" attempts=2 reply="1704"
3
