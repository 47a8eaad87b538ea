--TEST--
Two sends of a client share a connection
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway();
$client = $gateway->client();
$client->sendText('60123456789', 'one');
$client->sendText('60123456789', 'two');
foreach ($gateway->requests() as $request) {
	echo $request->connection, "\n";
}
?>
--EXPECT--
0
0
