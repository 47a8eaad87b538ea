--TEST--
1707 does not say what became of a message
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1707'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=1707 phase=Reply curlCode=0 httpStatus=200 returnCode=CreditsTransferred seqno="k" attempts=1 reply="1707"
