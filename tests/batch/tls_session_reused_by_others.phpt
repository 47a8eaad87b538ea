--TEST--
The TLS session of one client serves another one with the same trust, and none with another
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
$others = new Certificates();
$front = new Front($gateway, $certificates->leaf(), false, 'keepalive_timeout 0;');
$client = fn (Certificates $trust) => new Client('demoezsms', '1234', null, "https://$front->address", new Options(caBundle: $trust->authority, retries: 0));
$client($certificates)->sendText('60123456789', 'first');
show($client($certificates)->sendMany(numbered(2), 1));
show($client($others)->sendMany(numbered(1), 1));
$requests = $front->requests(3);
echo count(array_unique(array_column($requests, 'connection'))), " connections\n";
echo count(array_filter(array_column($requests, 'reused'))), " sessions taken up\n";
?>
--EXPECT--
0 Receipt
1 Receipt
0 NotSentException
3 connections
2 sessions taken up
