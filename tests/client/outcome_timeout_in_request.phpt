--TEST--
A gateway that stops reading leaves the outcome unknown, in the request's phase
--EXTENSIONS--
ezsms
--INI--
memory_limit=512M
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([['then' => 'ignore']]);
/* More than the buffers of both sides take. The time-out counts from the call, and valgrind is slow to make it. */
$text = str_repeat('x', 12_000_000);
outcome(fn () => $gateway->client(timeout: 4)->sendText('60123456789', $text, seqno: 'k'));
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Request curlCode=28 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
