--TEST--
Switched off, no seqno is generated for anything, and a prepared message's isn't sent
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
	fn (Client $client) => $client->sendText('60123456789', 'x'),
	fn (Client $client) => $client->sendText('60123456789', 'x', rawUnicode: true),
	fn (Client $client) => $client->sendBinary('60123456789', 'x'),
	fn (Client $client) => $client->sendBarcode('60123456789', 'x', BarcodeFormat::Ems),
	fn (Client $client) => $client->broadcast(['60123456789'], 'x'),
	fn (Client $client) => $client->send($message),
	fn (Client $client) => $client->send(Message::barcode('60123456789', 'x', BarcodeFormat::Ems)),
	fn (Client $client) => $client->transferCredits('customer1', 1),
] as $call) {
	$gateway = new Gateway([reply('1718')]);
	$receipt = $call($gateway->client(seqno: false));
	echo shown($receipt->seqno), ' ', stripos($gateway->requests()[0]->body, 'seqno') === false ? 'none' : $gateway->requests()[0]->body, "\n";
}
var_dump(strlen($message->seqno));
?>
--EXPECT--
null none
null none
null none
null none
null none
null none
null none
null none
int(20)
