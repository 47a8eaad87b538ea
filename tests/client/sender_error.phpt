--TEST--
Other senders are refused, and nothing is sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\BarcodeFormat;
use EzSms\Client;

$gateway = new Gateway();
$client = $gateway->client();
foreach (['12345678901234', 'abcdefghijkl', '12345678901a', 'a b', 'a-b', '+60123', 'ü', "a\0"] as $sender) {
	refusal(fn () => new Client('u', 'p', $sender, $gateway->url()));
	refusal(fn () => $client->sendText('60123456789', 'x', sender: $sender));
}
refusal(fn () => $client->sendBinary('60123456789', 'x', sender: 'a b'));
refusal(fn () => $client->sendBarcode('60123456789', 'x', BarcodeFormat::Ems, 'a b'));
refusal(fn () => $client->broadcast(['60123456789'], 'x', sender: 'a b'));
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #3 ($sender)
ValueError: Argument #6 ($sender)
ValueError: Argument #3 ($sender)
ValueError: Argument #6 ($sender)
ValueError: Argument #3 ($sender)
ValueError: Argument #6 ($sender)
ValueError: Argument #3 ($sender)
ValueError: Argument #6 ($sender)
ValueError: Argument #3 ($sender)
ValueError: Argument #6 ($sender)
ValueError: Argument #3 ($sender)
ValueError: Argument #6 ($sender)
ValueError: Argument #3 ($sender)
ValueError: Argument #6 ($sender)
ValueError: Argument #3 ($sender)
ValueError: Argument #6 ($sender)
ValueError: Argument #4 ($sender)
ValueError: Argument #4 ($sender)
ValueError: Argument #5 ($sender)
array(0) {
}
