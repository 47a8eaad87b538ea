--TEST--
A list without an accepted number is a rejection with its first code
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1705,1705,1705'),
	reply("1704\n1705\n1704"),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->broadcast(['60123456789', '60198765432', '60111111111'], 'x', seqno: 'k'));
}
?>
--EXPECT--
RejectedException code=1705 returnCode=InvalidMobileNumber seqno="k" attempts=1
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=1
