--TEST--
A reply that is not HTTP is unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach (["1701:abc\r\n", "SSH-2.0-OpenSSH_9.2\r\n", "\x15\x03\x01\x00\x02\x02\x46"] as $octets) {
	$gateway = new Gateway([['send' => $octets, 'then' => 'close']]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'), ['curlCode', 'reply', 'httpStatus']);
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply returnCode=null seqno="k" attempts=1
UnknownOutcomeException code=0 phase=Reply returnCode=null seqno="k" attempts=1
UnknownOutcomeException code=0 phase=Reply returnCode=null seqno="k" attempts=1
