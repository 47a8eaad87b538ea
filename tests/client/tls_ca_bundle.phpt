--TEST--
caBundle makes a gateway trusted whose authority it holds
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
$gateway = new Gateway([reply('1701:1')], $certificates->leaf());
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), new Options(caBundle: $certificates->authority));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
echo count($gateway->connections()), "\n";
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
1
