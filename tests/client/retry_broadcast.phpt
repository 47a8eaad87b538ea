--TEST--
A broadcast is repeated as a whole
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([
	[['then' => 'close'], reply('1701:')],
	[['then' => 'close'], reply("1701\n1704")],
	[['then' => 'close'], reply("1705\n1704")],
	[reply("1705\n1704"), reply('1718')],
	[reply("1701\n1704"), reply('1718')],
] as $replies) {
	$gateway = new Gateway($replies);
	outcome(fn () => $gateway->client(retries: 2)->broadcast(['60123456789', '60198765432'], 'x', seqno: 'k'), ['type', 'segments', 'phase', 'curlCode']);
	echo shown(seqnos($gateway->requests())), "\n";
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId=null seqno="k" recipients=2 attempts=2 duplicate=false codes=[1701]
["k", "k"]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" recipients=2 attempts=2 duplicate=false codes=[1701, 1704]
["k", "k"]
UnknownOutcomeException code=1705 httpStatus=200 returnCode=InvalidMobileNumber seqno="k" attempts=2 reply="1705\n1704"
["k", "k"]
RejectedException code=1705 returnCode=InvalidMobileNumber seqno="k" attempts=1
["k"]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" recipients=2 attempts=1 duplicate=false codes=[1701, 1704]
["k"]
