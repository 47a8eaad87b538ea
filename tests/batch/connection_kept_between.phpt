--TEST--
A batch, a single send and another batch go over one connection
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
iterator_count($client->sendMany(numbered(10), 1));
$client->sendText('60123456789', 'one');
iterator_count($gateway->client()->sendMany(numbered(10), 1));
echo count($gateway->requests()), ' over ', count($gateway->connections()), "\n";
?>
--EXPECT--
21 over 1
