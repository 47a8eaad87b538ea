--TEST--
An Attempt has the properties that are documented, each of its type
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$gateway->client(observer: function (EzSms\Attempt $attempt) {
	foreach (get_object_vars($attempt) as $name => $value) {
		echo $name, ' ', get_debug_type($value), "\n";
	}
})->sendText('60123456789', 'x');
?>
--EXPECT--
page string
number int
issues int
outcome EzSms\Outcome
code int
httpStatus int
phase EzSms\Phase
curlCode int
resolveTime float
connectTime float
tlsTime float
waitTime float
replyTime float
totalTime float
bytesSent int
bytesReceived int
connectionReused bool
