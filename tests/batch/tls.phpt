--TEST--
Over TLS: one connection for messages one after the other, no more than the window for several
--EXTENSIONS--
ezsms
openssl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

require __DIR__ . '/../support/certificates.php';

use EzSms\Client;
use EzSms\Options;

$certificates = new Certificates();
$gateway = new Gateway([reply('1701:1')], $certificates->leaf());
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), new Options(caBundle: $certificates->authority));
show($client->sendMany(numbered(4), 1));
echo count($gateway->connections()), "\n";
$found = iterator_to_array($client->sendMany(numbered(20), 4));
ksort($found);
echo implode(' ', array_unique(array_map(kind(...), $found))), ' ', count($found), "\n";
var_dump(count($gateway->connections()) <= 4);
?>
--EXPECT--
0 Receipt
1 Receipt
2 Receipt
3 Receipt
1
Receipt 20
bool(true)
