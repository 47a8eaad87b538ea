--TEST--
A certificate for another name means that the request was not sent
--EXTENSIONS--
ezsms
openssl
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/certificates.php';

use EzSms\Client;
use EzSms\Options;

$certificates = new Certificates();
$gateway = new Gateway([reply('1701:1')], $certificates->leaf('DNS:example.com'));
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), new Options(retries: 0, caBundle: $certificates->authority));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
echo count($gateway->requests()), "\n";
?>
--EXPECT--
NotSentException code=0 phase=Tls seqno="k" attempts=1
0
