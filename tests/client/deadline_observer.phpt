--TEST--
The time that an observer takes counts
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$observer = fn (Attempt $attempt) => usleep(1_600_000);
$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
outcome(fn () => $gateway->client(timeout: 1.5, retries: 5, observer: $observer)->sendText('60123456789', 'x', seqno: 'k'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
1
