--TEST--
A Fiber that was suspended beyond its deadline makes no further attempt
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
$client = $gateway->client(timeout: 1.5, retries: 5, observer: fn (Attempt $attempt) => Fiber::suspend());
$fiber = new Fiber(fn () => outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k')));
$fiber->start();
usleep(1_600_000);
$fiber->resume();
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
1
