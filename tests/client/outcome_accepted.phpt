--TEST--
1701 is accepted, with its message id up to white space or HTML
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1701:abc-123_4'),
	reply("1701:abc\r\n"),
	reply("\r\n 1701:abc \n"),
	reply('1701:abc<br><html><body>'),
	reply("1701:abc trailing words"),
	reply("\u{FEFF}1701:abc"),
	reply(" \u{FEFF}\r\n1701:abc\t"),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="abc-123_4" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
