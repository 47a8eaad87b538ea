--TEST--
Over HTTP/2, each message gets its own reply, and what fails fails alone
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

$texts = [];
for ($i = 0; $i < 40; $i++) {
	$texts["t$i"] = [['send' => match (true) {
		$i % 10 === 3 => reply('1704'),
		$i % 10 === 7 => reply('oops', '500 Oops'),
		default => reply("1701:id$i"),
	}, 'delay' => $i % 3 * 5000]];
}
$gateway = new Gateway(texts: $texts);
$certificates = new Certificates();
$front = new Front($gateway, $certificates->leaf(), true);
$client = new Client('demoezsms', '1234', null, "https://$front->address", new Options(caBundle: $certificates->authority, retries: 0));
$batch = $client->sendMany(numbered(40), 16);
foreach ($batch as $key => $outcome) {
	$expected = match ($key % 10) {
		3 => 'RejectedException',
		7 => 'UnknownOutcomeException oops',
		default => "Receipt id$key",
	};
	$found = trim(kind($outcome) . ' ' . ($outcome->messageId ?? $outcome->reply ?? ''));
	if ($found !== $expected) {
		echo "$key: $found instead of $expected\n";
	}
}
show_counts($batch);
echo count(array_unique(array_column($front->requests(40), 'connection'))), " connection\n";
?>
--EXPECT--
pulled=40 inFlight=0 settled=40 accepted=32 rejected=4 notSent=0 unknown=4 invalid=0 
1 connection
