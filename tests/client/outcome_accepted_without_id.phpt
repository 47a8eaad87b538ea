--TEST--
1701 without an id is accepted, with a null id
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1701'),
	reply('1701:'),
	reply("1701\r\n"),
	reply("1701:\r\n"),
	reply("\u{FEFF}1701"),
	reply('1701:<br>'),
	reply("1701\r\n<html></html>"),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
