--TEST--
Failures to connect after an unknown attempt prove nothing: its facts are told
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([reply('<html>', '500 Internal Server Error'), ['then' => 'close']] as $reply) {
	$port = new Port();
	$gateway = $port->listen([$reply]);
	$observer = function () use (&$gateway) { $gateway = null; };
	$client = $gateway->client(observer: $observer, retries: 2);
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=500 returnCode=null seqno="k" attempts=3 reply="<html>"
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=3 reply=""
