--TEST--
While one message waits for its reply, the room beside it is used again and again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [held()]]);
$batch = $gateway->client()->sendMany(numbered(6), 2);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), "\n";
	if ($key === 5) {
		$gateway->release();
	}
}
echo $gateway->peak(), "\n";
?>
--EXPECT--
1 Receipt
2 Receipt
3 Receipt
4 Receipt
5 Receipt
0 Receipt
2
