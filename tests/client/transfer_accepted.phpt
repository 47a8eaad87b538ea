--TEST--
1707 is a transfer that was made, 1718 one that was made before
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1707'),
	reply("\u{FEFF}1707\r\n"),
	reply('1718'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->transferCredits('customer1', 100, 'k'));
}
?>
--EXPECT--
Receipt code=1707 returnCode=CreditsTransferred messageId=null seqno="k" type=null recipients=0 segments=0 attempts=1 duplicate=false codes=[1707]
Receipt code=1707 returnCode=CreditsTransferred messageId=null seqno="k" type=null recipients=0 segments=0 attempts=1 duplicate=false codes=[1707]
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=null recipients=0 segments=0 attempts=1 duplicate=true codes=[1718]
