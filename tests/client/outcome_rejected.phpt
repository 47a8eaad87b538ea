--TEST--
1702, 1704 to 1706, 1708 and 1709 are rejections
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1702'),
	reply('1704'),
	reply('1705'),
	reply('1706'),
	reply('1708'),
	reply('1709'),
	reply("\u{FEFF}1704\r\n"),
	reply('1705:60123456789'),
	reply('1702<br>'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
RejectedException code=1702 returnCode=InvalidCredentials seqno="k" attempts=1
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=1
RejectedException code=1705 returnCode=InvalidMobileNumber seqno="k" attempts=1
RejectedException code=1706 returnCode=InvalidMessageOrSender seqno="k" attempts=1
RejectedException code=1708 returnCode=InvalidTransferAccount seqno="k" attempts=1
RejectedException code=1709 returnCode=InvalidTransferCredits seqno="k" attempts=1
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=1
RejectedException code=1705 returnCode=InvalidMobileNumber seqno="k" attempts=1
RejectedException code=1702 returnCode=InvalidCredentials seqno="k" attempts=1
