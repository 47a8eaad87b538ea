--TEST--
A UDH must begin with its length, and octets without one must not be empty
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Message;

$gateway = new Gateway();
$client = $gateway->client();
foreach (["\x00x", "\x06\x05\x04\x15\x81\x15", "\x06\x05\x04\x15\x81\x15\x81\x00", "\x01", 'x', "\x80"] as $udh) {
	refusal(fn () => $client->sendBinary('60123456789', 'x', $udh));
}
refusal(fn () => Message::binary('60123456789', 'x', "\x02x"));
refusal(fn () => $client->sendBinary('60123456789', ''));
var_dump($gateway->connections());
?>
--EXPECT--
ValueError: Argument #3 ($udh)
ValueError: Argument #3 ($udh)
ValueError: Argument #3 ($udh)
ValueError: Argument #3 ($udh)
ValueError: Argument #3 ($udh)
ValueError: Argument #3 ($udh)
ValueError: Argument #3 ($udh)
ValueError: Argument #2 ($octets)
array(0) {
}
