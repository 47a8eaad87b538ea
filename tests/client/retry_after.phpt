--TEST--
A Retry-After is waited for
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach (['503 Service Unavailable', '429 Too Many Requests'] as $status) {
	$gateway = new Gateway([reply('', $status, ['Retry-After: 1']), reply('1701:2')]);
	$start = hrtime(true);
	outcome(fn () => $gateway->client(retries: 1)->sendText('60123456789', 'x', seqno: 'k'));
	var_dump(hrtime(true) - $start >= 990_000_000);
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false codes=[1701]
bool(true)
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false codes=[1701]
bool(true)
