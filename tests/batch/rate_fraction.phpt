--TEST--
Less than one a second, and outcomes come while the next one waits for its time
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$start = hrtime(true);
foreach ($gateway->client()->sendMany(numbered(2), 4, 0.8) as $key => $outcome) {
	echo $key, ' ', kind($outcome), "\n";
	$seen[] = hrtime(true) - $start;
}
var_dump($seen[0] < 1_100_000_000, $seen[1] >= 1_240_000_000);
?>
--EXPECT--
0 Receipt
1 Receipt
bool(true)
bool(true)
