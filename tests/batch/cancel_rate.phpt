--TEST--
cancel() of a batch that waits for its rate
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(10, $pulled), 4, 0.01);
$start = hrtime(true);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), "\n";
	var_dump($batch->cancel());
}
var_dump($pulled, hrtime(true) - $start < 10_000_000_000);
?>
--EXPECT--
0 Receipt
array(0) {
}
int(1)
bool(true)
