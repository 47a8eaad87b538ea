--TEST--
A code that the specification does not list is unknown, with its number
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1799'),
	reply('1700:abc'),
	reply('9999'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=1799 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1799"
UnknownOutcomeException code=1700 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1700:abc"
UnknownOutcomeException code=9999 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="9999"
