--TEST--
1702, 1704, 1708 and 1709 are transfers that were refused
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1702'),
	reply('1704'),
	reply('1708'),
	reply('1709'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->transferCredits('customer1', 100, 'k'));
}
?>
--EXPECT--
RejectedException code=1702 returnCode=InvalidCredentials seqno="k" attempts=1
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=1
RejectedException code=1708 returnCode=InvalidTransferAccount seqno="k" attempts=1
RejectedException code=1709 returnCode=InvalidTransferCredits seqno="k" attempts=1
