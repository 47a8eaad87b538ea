--TEST--
A bare 1702 or 1703 is the code, any other bare number a balance
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1702'),
	reply("1702\r\n"),
	reply('1703'),
	reply('1704'),
	reply('1701'),
	reply('1718'),
	reply('17021'),
	reply('1702.5'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->credits());
}
?>
--EXPECT--
RejectedException code=1702 returnCode=InvalidCredentials seqno=null attempts=1
RejectedException code=1702 returnCode=InvalidCredentials seqno=null attempts=1
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno=null attempts=1 reply="1703"
Credits used=null remaining=1704.0 raw="1704"
Credits used=null remaining=1701.0 raw="1701"
Credits used=null remaining=1718.0 raw="1718"
Credits used=null remaining=17021.0 raw="17021"
Credits used=null remaining=1702.5 raw="1702.5"
