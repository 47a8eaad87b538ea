--TEST--
A connect that takes longer than the whole call ends with the call
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$hole = new BlackHole();
within(8, fn () => outcome(fn () => $hole->client(timeout: 0.4, connectTimeout: 60, retries: 100)->sendText('60123456789', 'x', seqno: 'k')));
?>
--EXPECT--
NotSentException code=0 phase=Connect curlCode=28 seqno="k" attempts=1
in time
