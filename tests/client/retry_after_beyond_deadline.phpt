--TEST--
A Retry-After beyond the deadline ends the call at once
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach (['3600', gmdate('D, d M Y H:i:s', time() + 3600) . ' GMT'] as $after) {
	$gateway = new Gateway([reply('', '503 Service Unavailable', ["Retry-After: $after"]), reply('1701:2')]);
	within(10, fn () => outcome(fn () => $gateway->client(timeout: 30, retries: 2)->sendText('60123456789', 'x', seqno: 'k')));
	echo count($gateway->requests()), "\n";
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=503 returnCode=null seqno="k" attempts=1 reply=""
in time
1
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=503 returnCode=null seqno="k" attempts=1 reply=""
in time
1
