--TEST--
A cookie of the gateway is not sent back
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('1701:1', headers: ['Set-Cookie: session=1; path=/'])]);
$client = $gateway->client();
$client->sendText('60123456789', 'one');
$client->sendText('60123456789', 'two');
foreach ($gateway->requests() as $request) {
	echo count($request->header('Cookie')), "\n";
}
?>
--EXPECT--
0
0
