--TEST--
A list with an accepted number is a receipt with the code of each
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1701,1705,1701'),
	reply("1701\r\n1705\r\n1701\r\n"),
	reply("1701<br>1705<br/>1701<BR />"),
	reply('1705, 1701, 1705'),
	reply("1701:\n1705\n1701:"),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->broadcast(['60123456789', '60198765432', '60111111111'], 'x', seqno: 'k'));
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=3 segments=1 attempts=1 duplicate=false codes=[1701, 1705, 1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=3 segments=1 attempts=1 duplicate=false codes=[1701, 1705, 1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=3 segments=1 attempts=1 duplicate=false codes=[1701, 1705, 1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=3 segments=1 attempts=1 duplicate=false codes=[1705, 1701, 1705]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=3 segments=1 attempts=1 duplicate=false codes=[1701, 1705, 1701]
