--TEST--
reset_connections() in the observer, of a batch and of a single send
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client(observer: fn () => EzSms\reset_connections());
$found = iterator_to_array($client->sendMany(numbered(6), 2));
ksort($found);
echo implode(' ', array_keys($found)), ' ', implode(' ', array_unique(array_map(kind(...), $found))), "\n";
echo kind($client->sendText('60123456789', 'one')), "\n";
echo kind($client->sendText('60123456789', 'two')), "\n";
$requests = array_slice($gateway->requests(), -2);
var_dump($requests[0]->connection !== $requests[1]->connection);
?>
--EXPECT--
0 1 2 3 4 5 Receipt
Receipt
Receipt
bool(true)
