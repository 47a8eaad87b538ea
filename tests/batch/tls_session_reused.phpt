--TEST--
A new connection takes up the TLS session of the one before
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
/* Each connection is closed after its request. */
$front = new Front($gateway, $certificates->leaf(), false, 'keepalive_timeout 0;');
$client = new Client('demoezsms', '1234', null, "https://$front->address", new Options(caBundle: $certificates->authority));
show($client->sendMany(numbered(3), 1));
$client->sendText('60123456789', 'alone');
$requests = $front->requests(4);
echo count(array_unique(array_column($requests, 'connection'))), " connections\n";
var_dump(array_column($requests, 'reused'));
?>
--EXPECT--
0 Receipt
1 Receipt
2 Receipt
4 connections
array(4) {
  [0]=>
  bool(false)
  [1]=>
  bool(true)
  [2]=>
  bool(true)
  [3]=>
  bool(true)
}
