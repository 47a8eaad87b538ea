--TEST--
The client may be gone while the batch goes on
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t1' => [torn(), reply('1701:1')]]);
foreach ([true, false] as $persistent) {
	$client = $gateway->client(persistent: $persistent, retries: 1);
	$batch = $client->sendMany(numbered(6), 2);
	foreach ($batch as $key => $outcome) {
		break;
	}
	unset($client);
	gc_collect_cycles();
	$found = [$key => $outcome] + iterator_to_array($batch);
	ksort($found);
	echo json_encode(array_map(kind(...), $found)), "\n";
}
?>
--EXPECT--
["Receipt","Receipt","Receipt","Receipt","Receipt","Receipt"]
["Receipt","Receipt","Receipt","Receipt","Receipt","Receipt"]
