--TEST--
A number that can't be one is refused, and nothing is sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\BarcodeFormat;
use EzSms\Message;

$gateway = new Gateway();
$client = $gateway->client();
foreach (['', ' ', '+', '0123456789', '+0123', '60123a', '60123456789,60198765432', '6012.3', "60123\n", "60\0", "\u{661}\u{662}", '1234567890123456', '+44 (0)20 7946 0958'] as $number) {
	refusal(fn () => $client->sendText($number, 'x'));
}
refusal(fn () => $client->sendBinary('0', 'x'));
refusal(fn () => $client->sendBarcode('0', 'x', BarcodeFormat::Ems));
refusal(fn () => Message::text('0', 'x'));
refusal(fn () => Message::binary('0', 'x'));
refusal(fn () => Message::barcode('0', 'x', BarcodeFormat::Ems));
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
ValueError: Argument #1 ($to)
array(0) {
}
