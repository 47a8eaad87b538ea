--TEST--
Over HTTP/2, a batch that is destroyed settles, and cancel() leaves the connection to others
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

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3], ['send' => reply('1701:1'), 'until' => 6]], 't1' => [['send' => reply('1701:1'), 'delay' => 150_000], held()], 't2' => [['send' => reply('1701:1'), 'delay' => 150_000], held()]]);
$certificates = new Certificates();
$front = new Front($gateway, $certificates->leaf(), true);
$client = new Client('demoezsms', '1234', null, "https://$front->address", new Options(caBundle: $certificates->authority));
$batch = $client->sendMany(numbered(10), 3);
$batch->rewind();
unset($batch);
echo $gateway->answered(), " answered\n";
$batch = $client->sendMany(numbered(10), 3);
$batch->rewind();
$keys = $batch->cancel();
sort($keys);
echo implode(' ', $keys), "\n";
echo kind($client->sendText('60123456789', 'after')), "\n";
/* Those given up are logged, too. */
$requests = $front->requests(7);
echo count($requests), ' over ', count(array_unique(array_column($requests, 'connection'))), "\n";
?>
--EXPECT--
3 answered
1 2
Receipt
7 over 1
