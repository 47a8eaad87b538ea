--TEST--
A server that ends its HTTP/2 connection now and then, as most do: nothing is lost, nothing goes out twice
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

$gateway = new Gateway();
$certificates = new Certificates();
$front = new Front($gateway, $certificates->leaf(), true, 'keepalive_requests 20;');
$client = new Client('demoezsms', '1234', null, "https://$front->address", new Options(caBundle: $certificates->authority));
$found = iterator_to_array($client->sendMany(numbered(200), 16));
echo count($found), ' ', implode(' ', array_unique(array_map(kind(...), $found))), "\n";
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), "\n";
var_dump(count(array_unique(array_column($front->requests(200), 'connection'))) >= 10);
?>
--EXPECT--
200 Receipt
200 200
bool(true)
