--TEST--
One code answers for all numbers
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1701'),
	reply('1701:'),
	reply("\u{FEFF}1701:\r\n"),
	reply('1718'),
	reply('1702'),
	reply('1703'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->broadcast(['60123456789', '60198765432', '60111111111'], 'x', seqno: 'k'));
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=3 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=3 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=3 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=Text recipients=3 segments=1 attempts=1 duplicate=true codes=[1718]
RejectedException code=1702 returnCode=InvalidCredentials seqno="k" attempts=1
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno="k" attempts=1 reply="1703"
