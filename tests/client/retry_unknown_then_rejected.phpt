--TEST--
A rejection after an unknown attempt proves nothing, and ends the attempts
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([1702, 1704, 1705, 1706, 1708, 1709] as $code) {
	$gateway = new Gateway([['then' => 'close'], reply((string)$code), reply('1718')]);
	outcome(fn () => $gateway->client(retries: 5)->sendText('60123456789', 'x', seqno: 'k'));
	echo count($gateway->requests()), "\n";
}
?>
--EXPECT--
UnknownOutcomeException code=1702 phase=Reply curlCode=0 httpStatus=200 returnCode=InvalidCredentials seqno="k" attempts=2 reply="1702"
2
UnknownOutcomeException code=1704 phase=Reply curlCode=0 httpStatus=200 returnCode=InsufficientCredits seqno="k" attempts=2 reply="1704"
2
UnknownOutcomeException code=1705 phase=Reply curlCode=0 httpStatus=200 returnCode=InvalidMobileNumber seqno="k" attempts=2 reply="1705"
2
UnknownOutcomeException code=1706 phase=Reply curlCode=0 httpStatus=200 returnCode=InvalidMessageOrSender seqno="k" attempts=2 reply="1706"
2
UnknownOutcomeException code=1708 phase=Reply curlCode=0 httpStatus=200 returnCode=InvalidTransferAccount seqno="k" attempts=2 reply="1708"
2
UnknownOutcomeException code=1709 phase=Reply curlCode=0 httpStatus=200 returnCode=InvalidTransferCredits seqno="k" attempts=2 reply="1709"
2
