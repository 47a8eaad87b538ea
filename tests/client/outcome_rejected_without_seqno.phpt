--TEST--
A rejection of a request without a seqno has none
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1704'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: ''));
}
?>
--EXPECT--
RejectedException code=1704 returnCode=InsufficientCredits seqno=null attempts=1
