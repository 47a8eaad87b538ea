--TEST--
Arguments that are refused are not repeated
--EXTENSIONS--
ezsms
mbstring
--INI--
zend.exception_ignore_args=0
zend.exception_string_param_max_len=1000
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/secrets.php';

use EzSms\Client;
use EzSms\BarcodeFormat;
use EzSms\Message;

$client = new Client('user', PASSWORD);
$bad = TEXT . "\xFF";
foreach ([
	fn () => $client->sendText(NUMBER . 'x', TEXT),
	fn () => $client->sendText(NUMBER, $bad),
	fn () => $client->sendText(NUMBER, TEXT, sender: 'bad sender'),
	fn () => $client->sendText(NUMBER, TEXT, seqno: str_repeat('x', 21)),
	fn () => $client->sendText(NUMBER, TEXT, 'flash', 'alphabet'),
	fn () => $client->sendBinary(NUMBER, TEXT, TEXT),
	fn () => $client->sendBarcode(NUMBER, $bad, BarcodeFormat::Ems),
	fn () => $client->broadcast([NUMBER, NUMBER . 'x'], TEXT),
	fn () => $client->broadcast([NUMBER, [NUMBER]], TEXT),
	fn () => Message::text(NUMBER . 'x', TEXT),
	fn () => Message::binary(NUMBER, TEXT, TEXT),
	fn () => Message::barcode(NUMBER, $bad, BarcodeFormat::Ems),
	fn () => $client->transferCredits(NUMBER, -1),
	fn () => $client->call('../x', ['n' => NUMBER, 't' => TEXT]),
	fn () => $client->call('x', ['n' => NUMBER, 't' => [TEXT]]),
	fn () => $client->call('x', [NUMBER]),
	fn () => $client->send(NUMBER),
	fn () => $client->sendMany([[NUMBER, TEXT]], 0),
	fn () => $client->sendMany([[NUMBER, TEXT]], rate: -1.0),
	fn () => $client->sendMany(NUMBER),
] as $call) {
	$error = thrown($call);
	leaks($error::class, everything($error), PASSWORD, NUMBER, TEXT);
}
?>
--EXPECT--
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
TypeError: clean
ValueError: clean
ValueError: clean
ValueError: clean
TypeError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
ValueError: clean
TypeError: clean
ValueError: clean
TypeError: clean
ValueError: clean
ValueError: clean
TypeError: clean
