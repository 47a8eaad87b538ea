--TEST--
TLS has a time of its own, once a connection
--EXTENSIONS--
ezsms
openssl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;
use EzSms\Client;
use EzSms\Options;

require __DIR__ . '/../support/certificates.php';

$certificates = new Certificates();
$gateway = new Gateway([reply('1701:1')], $certificates->leaf());
$observer = fn (Attempt $attempt) => print(shown([$attempt->tlsTime > 0, $attempt->connectionReused]) . "\n");
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), new Options(caBundle: $certificates->authority, observer: $observer));
$client->sendText('60123456789', 'one');
$client->sendText('60123456789', 'two');
?>
--EXPECT--
[true, false]
[false, true]
