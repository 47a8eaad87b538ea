--TEST--
A client with connections of its own closes them with it and with its batch
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client(persistent: false);
$shared = $gateway->client();
$shared->sendText('60123456789', 'shared');
$batch = $client->sendMany(numbered(3), 1);
echo iterator_count($batch), "\n";
$client->sendText('60123456789', 'own');
unset($client, $batch);
echo $gateway->closed(1), "\n";
foreach ($gateway->requests() as $request) {
	echo $request->connection, ' ';
}
echo "\n", count($gateway->connections()), "\n";
?>
--EXPECT--
3
client
0 1 1 1 1 
2
