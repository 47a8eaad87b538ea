--TEST--
A handshake that is not answered in time means that the request was not sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

$gateway = new Gateway([['then' => 'ignore']]);
foreach ([new Options(retries: 0, timeout: 0.8), new Options(retries: 0, connectTimeout: 0.8)] as $options) {
	$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), $options);
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
NotSentException code=0 phase=Tls curlCode=28 seqno="k" attempts=1
NotSentException code=0 phase=Tls curlCode=28 seqno="k" attempts=1
