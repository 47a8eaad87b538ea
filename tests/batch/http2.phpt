--TEST--
Over HTTP/2, messages are under way at once over one connection
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

/* The first ones are answered when as many have come as the window holds. */
$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 24]]);
$certificates = new Certificates();
$front = new Front($gateway, $certificates->leaf(), true);
$client = new Client('demoezsms', '1234', null, "https://$front->address", new Options(caBundle: $certificates->authority));
$batch = $client->sendMany(numbered(150), 24);
$found = iterator_to_array($batch);
ksort($found);
var_dump(array_keys($found) === range(0, 149), array_unique(array_map(kind(...), $found)));
echo $gateway->peak(), " at once\n";
$requests = $front->requests(150);
echo count($requests), ' requests, ', implode(' ', array_unique(array_column($requests, 'protocol'))), ', ', count(array_unique(array_column($requests, 'connection'))), " connection\n";
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), ' ', count(array_unique(fields($gateway, 'seqno'))), "\n";
?>
--EXPECT--
bool(true)
array(1) {
  [0]=>
  string(7) "Receipt"
}
24 at once
150 requests, HTTP/2.0, 1 connection
150 150 150
