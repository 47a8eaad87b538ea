--TEST--
A loop that was left can be gone on with: nothing is lost, nothing comes twice
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(40), 7);
$keys = [];
while (true) {
	$count = 0;
	foreach ($batch as $key => $outcome) {
		$keys[] = $key;
		if (++$count === 3) {
			continue 2;
		}
	}
	break;
}
sort($keys);
var_dump($keys === range(0, 39), count($gateway->requests()));
show($batch);
var_dump($batch->valid());
?>
--EXPECT--
bool(true)
int(40)
bool(false)
