--TEST--
A rejection is never tried again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([1702, 1704, 1705, 1706, 1708, 1709] as $code) {
	$gateway = new Gateway([reply((string)$code, '503 Service Unavailable'), reply('1718')]);
	outcome(fn () => $gateway->client(retries: 5)->sendText('60123456789', 'x', seqno: 'k'));
	echo count($gateway->requests()), "\n";
}
?>
--EXPECT--
RejectedException code=1702 returnCode=InvalidCredentials seqno="k" attempts=1
1
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=1
1
RejectedException code=1705 returnCode=InvalidMobileNumber seqno="k" attempts=1
1
RejectedException code=1706 returnCode=InvalidMessageOrSender seqno="k" attempts=1
1
RejectedException code=1708 returnCode=InvalidTransferAccount seqno="k" attempts=1
1
RejectedException code=1709 returnCode=InvalidTransferCredits seqno="k" attempts=1
1
