--TEST--
A proxy that is not there means that the request was not sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$client = $gateway->client(proxy: 'http://' . dead_address());
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
$client = $gateway->client(proxy: 'http://proxy.invalid:8080');
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
var_dump($gateway->connections());
?>
--EXPECT--
NotSentException code=0 phase=Connect seqno="k" attempts=1
NotSentException code=0 phase=Resolve seqno="k" attempts=1
array(0) {
}
