--TEST--
Switched off, a seqno that is given still goes out
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\BarcodeFormat;
use EzSms\Client;
use EzSms\Message;

foreach ([
	fn (Client $client) => $client->sendText('60123456789', 'x', seqno: 'k'),
	fn (Client $client) => $client->sendBinary('60123456789', 'x', seqno: 'k'),
	fn (Client $client) => $client->sendBarcode('60123456789', 'x', BarcodeFormat::Ems, seqno: 'k'),
	fn (Client $client) => $client->broadcast(['60123456789'], 'x', seqno: 'k'),
	fn (Client $client) => $client->send(Message::text('60123456789', 'x', seqno: 'k')),
	fn (Client $client) => $client->transferCredits('customer1', 1, 'k'),
] as $call) {
	$gateway = new Gateway([['then' => 'close'], reply('1718')]);
	$receipt = $call($gateway->client(seqno: false, retries: 1));
	echo shown($receipt->seqno), ' ', shown(seqnos($gateway->requests())), "\n";
}
?>
--EXPECT--
"k" ["k", "k"]
"k" ["k", "k"]
"k" ["k", "k"]
"k" ["k", "k"]
"k" ["k", "k"]
"k" ["k", "k"]
