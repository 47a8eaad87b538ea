--TEST--
maxSegments lets through what it allows, and refuses the next
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\BarcodeFormat;
use EzSms\Message;

$gateway = new Gateway();
$client = $gateway->client(maxSegments: 2);
echo $client->sendText('60123456789', str_repeat('a', 306))->segments, "\n";
echo $client->broadcast(['60123456789', '60198765432'], str_repeat('中', 134))->segments, "\n";
echo count($gateway->requests()), "\n";
refusal(fn () => $client->sendText('60123456789', str_repeat('a', 307)));
refusal(fn () => $client->sendText('60123456789', str_repeat('中', 135)));
refusal(fn () => $client->sendText('60123456789', str_repeat('a', 135), rawUnicode: true));
refusal(fn () => $client->broadcast(['60123456789'], str_repeat('a', 307)));
refusal(fn () => $client->sendBarcode('60123456789', str_repeat('a', 307), BarcodeFormat::Ems));
refusal(fn () => $client->send(Message::text('60123456789', str_repeat('a', 307))));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
2
2
2
ValueError: Argument #2 ($text)
ValueError: Argument #2 ($text)
ValueError: Argument #2 ($text)
ValueError: Argument #2 ($text)
ValueError: Argument #2 ($text)
ValueError: Argument #1 ($message)
2
