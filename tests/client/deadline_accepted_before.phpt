--TEST--
A reply that came in time counts, however long its observer takes
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$observer = fn () => usleep(1_600_000);
$gateway = new Gateway();
outcome(fn () => $gateway->client(timeout: 1.5, observer: $observer)->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
