--TEST--
A Retry-After that says nothing, or nothing new, is as good as none
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach (['0', '-5', 'soon', '', 'Thu, 01 Jan 1970 00:00:00 GMT'] as $after) {
	$gateway = new Gateway([reply('', '503 Service Unavailable', ["Retry-After: $after"]), reply('1701:2')]);
	within(10, fn () => outcome(fn () => $gateway->client(timeout: 30, retries: 2)->sendText('60123456789', 'x', seqno: 'k'), ['codes']));
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
in time
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
in time
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
in time
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
in time
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
in time
