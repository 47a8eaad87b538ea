--TEST--
A NUL in a text is a character like any other
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$client = $gateway->client();
$client->sendText('60123456789', "a\0b");
$client->sendText('60123456789', "a\0b", rawUnicode: true);
foreach ($gateway->requests() as $request) {
	preg_match('/message=([^&]*).*&type=(\d)/', $request->body, $found);
	echo "$found[2] $found[1]\n";
}
?>
--EXPECT--
3 006100000062
3 a%00b
