--TEST--
Over TLS without HTTP/2, messages are under way at once over as many connections
--EXTENSIONS--
ezsms
curl
openssl
--SKIPIF--
<?php
require __DIR__ . '/../support/http2.php';
skip_without_http2();
?>
--FILE--
<?php
require __DIR__ . '/../support/batch.php';
require __DIR__ . '/../support/certificates.php';
require __DIR__ . '/../support/http2.php';

use EzSms\Client;
use EzSms\Options;

$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 6]]);
$certificates = new Certificates();
$front = new Front($gateway, $certificates->leaf(), false);
$client = new Client('demoezsms', '1234', null, "https://$front->address", new Options(caBundle: $certificates->authority));
$found = iterator_to_array($client->sendMany(numbered(30), 6));
echo count($found), ' ', implode(' ', array_unique(array_map(kind(...), $found))), "\n";
echo $gateway->peak(), " at once\n";
$requests = $front->requests(30);
var_dump(count(array_unique(array_column($requests, 'connection'))) === 6);
echo implode(' ', array_unique(array_column($requests, 'protocol'))), "\n";
?>
--EXPECT--
30 Receipt
6 at once
bool(true)
HTTP/1.1
