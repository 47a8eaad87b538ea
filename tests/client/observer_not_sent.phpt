--TEST--
The observer is told how far an attempt came that was not sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;
use EzSms\Client;
use EzSms\NotSentException;
use EzSms\Options;

$gateway = new Gateway([['then' => 'refuse']]);
$observer = function (Attempt $attempt) {
	echo "#$attempt->number ", $attempt->phase->name, ' ', shown([$attempt->issues, $attempt->outcome, $attempt->code, $attempt->httpStatus, $attempt->connectionReused]);
	echo ' ', shown([$attempt->bytesSent, $attempt->bytesReceived, $attempt->waitTime, $attempt->replyTime]), $attempt->curlCode > 0 ? '' : ' NO ERROR', "\n";
};
foreach (['http://gateway.invalid/', 'http://' . dead_address(), $gateway->url(scheme: 'https')] as $url) {
	try {
		(new Client('u', 'p', null, $url, new Options(observer: $observer, retries: 1)))->sendText('60123456789', 'x');
	} catch (NotSentException) {
	}
}
?>
--EXPECT--
#1 Resolve [0, NotSent, null, 0, false] [0, 0, 0.0, 0.0]
#2 Resolve [0, NotSent, null, 0, false] [0, 0, 0.0, 0.0]
#1 Connect [0, NotSent, null, 0, false] [0, 0, 0.0, 0.0]
#2 Connect [0, NotSent, null, 0, false] [0, 0, 0.0, 0.0]
#1 Tls [0, NotSent, null, 0, false] [0, 0, 0.0, 0.0]
#2 Tls [0, NotSent, null, 0, false] [0, 0, 0.0, 0.0]
