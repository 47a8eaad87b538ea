--TEST--
A reply that drips is cut at the deadline
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['send' => reply(str_repeat(' ', 60000) . '1701:1'), 'pace' => 1]]);
within(8, fn () => outcome(fn () => $gateway->client(timeout: 0.5, retries: 100)->sendText('60123456789', 'x', seqno: 'k'), ['reply', 'httpStatus']));
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=28 returnCode=null seqno="k" attempts=1
in time
