--TEST--
Two batches in turn
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
$one = $client->sendMany((function () {
	for ($i = 0; $i < 12; $i++) {
		yield $i => ['60123456789', "one$i"];
	}
})(), 4);
$two = $gateway->client(persistent: false)->sendMany((function () {
	for ($i = 0; $i < 12; $i++) {
		yield $i => ['60123456789', "two$i"];
	}
})(), 3);
$three = $client->sendMany(array_fill(0, 12, ['60123456789', 'three']), 2);
$all = new MultipleIterator(MultipleIterator::MIT_KEYS_ASSOC);
$all->attachIterator($one, 'one');
$all->attachIterator($two, 'two');
$all->attachIterator($three, 'three');
$keys = ['one' => [], 'two' => [], 'three' => []];
foreach ($all as $found => $outcomes) {
	foreach ($found as $name => $key) {
		$keys[$name][] = $key;
		if (kind($outcomes[$name]) !== 'Receipt') {
			echo $outcomes[$name], "\n";
		}
	}
}
foreach ($keys as $name => $found) {
	sort($found);
	echo $name, ' ', implode(' ', $found), "\n";
}
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), "\n";
?>
--EXPECT--
one 0 1 2 3 4 5 6 7 8 9 10 11
two 0 1 2 3 4 5 6 7 8 9 10 11
three 0 1 2 3 4 5 6 7 8 9 10 11
36 25
