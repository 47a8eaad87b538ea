--TEST--
A batch goes where iterators go
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
echo implode(' ', array_map(kind(...), iterator_to_array($client->sendMany(elements('a', 'b'), 1)))), "\n";
echo iterator_count($client->sendMany(elements('a', 'b'))), "\n";
show(new LimitIterator($client->sendMany(numbered(5), 1), 1, 2));
show((fn () => yield from $client->sendMany(elements('a', 'b'), 1))());
show(new IteratorIterator($client->sendMany(elements('a'))));
[$first, $second] = [...$client->sendMany(elements('a', 'b'), 1)];
echo kind($first), ' ', kind($second), "\n";
?>
--EXPECT--
Receipt Receipt
2
1 Receipt
2 Receipt
0 Receipt
1 Receipt
0 Receipt
Receipt Receipt
