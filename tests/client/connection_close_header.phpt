--TEST--
A connection that the gateway asks to close is not used again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$gateway = new Gateway([reply('1701:1', headers: ['Connection: close']), reply('1701:2')]);
$client = $gateway->client();
echo $client->sendText('60123456789', 'x')->messageId, "\n";
echo $client->sendText('60123456789', 'x')->messageId, "\n";
echo $gateway->requests()[1]->connection, ' ', $gateway->closed(0), "\n";
?>
--EXPECT--
1
2
1 client
