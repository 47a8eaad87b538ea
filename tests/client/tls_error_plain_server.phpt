--TEST--
A server that does not speak TLS means that the request was not sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;

$gateway = new Gateway([['send' => "HTTP/1.1 400 Bad Request\r\n\r\n", 'then' => 'blurt']]);
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
$gateway = new Gateway([['then' => 'refuse']]);
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
?>
--EXPECT--
NotSentException code=0 phase=Tls seqno="k" attempts=3
NotSentException code=0 phase=Tls seqno="k" attempts=3
