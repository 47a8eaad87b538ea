--TEST--
An attempt that was not sent has nothing of the unknown one before it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$port = new Port();
$gateway = $port->listen([reply('<html>', '500 Internal Server Error')]);
$observer = function (EzSms\Attempt $attempt) use (&$gateway) {
	$gateway = null;
	show_attempt($attempt);
	echo shown([$attempt->bytesSent > 0, $attempt->bytesReceived > 0]), "\n";
};
$client = $gateway->client(observer: $observer, retries: 1);
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
#1 issues=1 outcome=Unknown code=null httpStatus=500 phase=Reply curlCode=0 connectionReused=false
[true, true]
#2 issues=0 outcome=NotSent code=null httpStatus=0 phase=Connect curlCode=7 connectionReused=false
[false, false]
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=500 returnCode=null seqno="k" attempts=2 reply="<html>"
