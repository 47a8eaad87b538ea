--TEST--
For one number a list is no reply
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1701,1705'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1701,1705"
