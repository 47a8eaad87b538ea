--TEST--
Rows of a database, by position and by name
--EXTENSIONS--
ezsms
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$database = new PDO('sqlite::memory:');
$database->exec('CREATE TABLE outbox (number TEXT, body TEXT)');
$insert = $database->prepare('INSERT INTO outbox VALUES (?, ?)');
foreach (['one', 'two', 'three', 'four', 'five'] as $text) {
	$insert->execute(['60123456789', $text]);
}
$gateway = new Gateway();
$client = $gateway->client();
$rows = $database->query('SELECT number, body FROM outbox ORDER BY rowid', PDO::FETCH_NUM);
show($client->sendMany($rows, 1));
echo implode(' ', fields($gateway, 'message')), "\n";
$named = $database->query('SELECT number AS "to", body AS text, \'named\' AS seqno FROM outbox WHERE body = \'two\'', PDO::FETCH_ASSOC);
show($client->sendMany($named));
echo implode(' ', array_slice(fields($gateway, 'seqno'), 5)), "\n";
?>
--EXPECT--
0 Receipt
1 Receipt
2 Receipt
3 Receipt
4 Receipt
one two three four five
0 Receipt
named
