--TEST--
The loop may write to the database that the messages are read from
--EXTENSIONS--
ezsms
pdo
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$database = new PDO('sqlite::memory:');
$database->exec('CREATE TABLE outbox (id INTEGER PRIMARY KEY, body TEXT, state TEXT)');
for ($i = 1; $i <= 20; $i++) {
	$database->exec("INSERT INTO outbox (body) VALUES ('t$i')");
}
function outbox(PDO $database): Generator
{
	foreach ($database->query('SELECT id, body FROM outbox ORDER BY id', PDO::FETCH_ASSOC) as $row) {
		yield $row['id'] => ['60123456789', $row['body']];
	}
}
$gateway = new Gateway();
$update = $database->prepare('UPDATE outbox SET state = ? WHERE id = ?');
foreach ($gateway->client()->sendMany(outbox($database), 4) as $id => $outcome) {
	$update->execute([$outcome::class, $id]);
}
foreach ($database->query('SELECT state, count(*) FROM outbox GROUP BY state', PDO::FETCH_NUM) as $row) {
	echo implode(' ', $row), "\n";
}
echo count($gateway->requests()), "\n";
?>
--EXPECT--
EzSms\Receipt 20
20
