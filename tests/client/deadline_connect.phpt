--TEST--
connectTimeout bounds each connect, and a fraction of a second will do
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$hole = new BlackHole();
within(8, fn () => outcome(fn () => $hole->client(timeout: 60, connectTimeout: 0.25, retries: 1)->sendText('60123456789', 'x', seqno: 'k')));
within(8, fn () => outcome(fn () => $hole->client(timeout: 60, connectTimeout: 0.25, retries: 0)->credits()));
?>
--EXPECT--
NotSentException code=0 phase=Connect curlCode=28 seqno="k" attempts=2
in time
NotSentException code=0 phase=Connect curlCode=28 seqno=null attempts=1
in time
