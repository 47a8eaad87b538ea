--TEST--
Where a reply asks to wait, only that message waits
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [reply('busy', '503 Busy', ['Retry-After: 1']), reply('1701:1')]]);
$start = hrtime(true);
foreach ($gateway->client(retries: 1)->sendMany(numbered(4), 2) as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', $outcome->attempts, "\n";
}
var_dump(hrtime(true) - $start >= 1_000_000_000);
?>
--EXPECT--
1 Receipt 1
2 Receipt 1
3 Receipt 1
0 Receipt 2
bool(true)
