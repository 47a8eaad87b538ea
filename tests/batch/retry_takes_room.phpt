--TEST--
A message that waits for its retry takes its place in the window
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([torn(), reply('1701:1')]);
$batch = $gateway->client(retries: 1)->sendMany(numbered(3, $pulled), 1);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' attempts=', $outcome->attempts, ' pulled=', $pulled, "\n";
}
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
0 Receipt attempts=2 pulled=1
1 Receipt attempts=1 pulled=2
2 Receipt attempts=1 pulled=3
t0 t0 t1 t2
