--TEST--
Kept connections that the server has closed meanwhile
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'then' => 'close']]);
$found = iterator_to_array($gateway->client(retries: 2)->sendMany(numbered(12), 3));
ksort($found);
echo implode(' ', array_keys($found)), ' ', implode(' ', array_unique(array_map(kind(...), $found))), "\n";
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), "\n";
?>
--EXPECT--
0 1 2 3 4 5 6 7 8 9 10 11 Receipt
12 12
