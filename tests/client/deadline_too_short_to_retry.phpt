--TEST--
A retry that could start only after the deadline isn't made
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

/* The first wait is at least 125 ms. */
$port = new Port();
outcome(fn () => $port->client(timeout: 0.12, retries: 100)->sendText('60123456789', 'x', seqno: 'k'), ['phase', 'curlCode']);
outcome(fn () => $port->client(timeout: 0.001, connectTimeout: 0.001, retries: 100)->sendText('60123456789', 'x', seqno: 'k'), ['phase', 'curlCode']);
?>
--EXPECT--
NotSentException code=0 seqno="k" attempts=1
NotSentException code=0 seqno="k" attempts=1
