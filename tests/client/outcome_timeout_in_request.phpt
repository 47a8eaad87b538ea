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
$text = str_repeat('x', 24_000_000);
outcome(fn () => $gateway->client(timeout: 0.7)->sendText('60123456789', $text, seqno: 'k'));
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Request curlCode=28 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
