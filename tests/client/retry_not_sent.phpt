--TEST--
What was not sent is tried again, with a seqno or without
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

foreach (['k', ''] as $seqno) {
	$port = new Port();
	$gateway = null;
	$observer = function (Attempt $attempt) use (&$gateway, $port) {
		echo $attempt->outcome->name, "\n";
		/* Nothing listens until the first attempt is over. */
		$gateway ??= $port->listen([reply('1701:1')]);
	};
	outcome(fn () => $port->client(observer: $observer)->sendText('60123456789', 'x', seqno: $seqno));
	echo count($gateway->requests()), "\n";
}
?>
--EXPECT--
NotSent
Accepted
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false codes=[1701]
1
NotSent
Accepted
Receipt code=1701 returnCode=Sent messageId="1" seqno=null type=Text recipients=1 segments=1 attempts=2 duplicate=false codes=[1701]
1
