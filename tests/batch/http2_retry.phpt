--TEST--
Over HTTP/2, a message is repeated with its seqno while others go on
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

$gateway = new Gateway(texts: ['t1' => [torn(), reply('1718')]]);
$certificates = new Certificates();
$front = new Front($gateway, $certificates->leaf(), true);
$client = new Client('demoezsms', '1234', null, "https://$front->address", new Options(caBundle: $certificates->authority, retries: 2));
foreach ($client->sendMany(numbered(8), 4) as $key => $outcome) {
	$found[$key] = kind($outcome) . $outcome->attempts . ($outcome->duplicate ? 'duplicate' : '');
}
ksort($found);
echo implode(' ', $found), "\n";
$sent = array_filter($gateway->requests(), fn (Request $request) => field($request, 'message') === 't1');
echo count($sent), ' ', count(array_unique(array_map(fn (Request $request) => field($request, 'seqno'), $sent))), "\n";
?>
--EXPECT--
Receipt1 Receipt2duplicate Receipt1 Receipt1 Receipt1 Receipt1 Receipt1 Receipt1
2 1
