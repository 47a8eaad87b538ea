--TEST--
Each attempt repeats the request octet for octet, with the seqno that was generated
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\BarcodeFormat;
use EzSms\Client;
use EzSms\Message;

$message = Message::text('60123456789', 'x');
foreach ([
	fn (Client $client) => $client->sendText('60123456789', 'ü ₤ 您好'),
	fn (Client $client) => $client->sendText('60123456789', '您好', rawUnicode: true),
	fn (Client $client) => $client->sendBinary('60123456789', "\0\xFF", "\1\0"),
	fn (Client $client) => $client->sendBarcode('60123456789', '%barcode%', BarcodeFormat::Nokia),
	fn (Client $client) => $client->broadcast(['60123456789', '60198765432'], 'x'),
	fn (Client $client) => $client->send($message),
] as $call) {
	$gateway = new Gateway([['then' => 'close'], reply('<html>', '502 Bad Gateway'), reply('1701')]);
	$receipt = $call($gateway->client(retries: 2));
	$requests = $gateway->requests();
	$seqnos = seqnos($requests);
	var_dump(
		count($requests),
		count(array_unique(array_map(fn (Request $r) => serialize([$r->line, $r->headers, $r->body]), $requests))),
		preg_match('/\A[a-z2-7]{20}\z/', $seqnos[0]),
		$seqnos === array_fill(0, 3, $receipt->seqno),
	);
}
?>
--EXPECT--
int(3)
int(1)
int(1)
bool(true)
int(3)
int(1)
int(1)
bool(true)
int(3)
int(1)
int(1)
bool(true)
int(3)
int(1)
int(1)
bool(true)
int(3)
int(1)
int(1)
bool(true)
int(3)
int(1)
int(1)
bool(true)
