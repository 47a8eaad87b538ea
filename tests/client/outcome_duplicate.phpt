--TEST--
1718 is a receipt: accepted before, and without an id whatever follows
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1718'),
	reply("1718\r\n"),
	reply('1718:abc'),
	reply('1718', '500 Internal Server Error'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=true codes=[1718]
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=true codes=[1718]
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=true codes=[1718]
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=true codes=[1718]
