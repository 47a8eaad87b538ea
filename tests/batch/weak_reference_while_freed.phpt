--TEST--
What is called while a batch is freed can’t have it back by a weak reference
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	global $reference, $kept;
	try {
		yield from elements('a', 'b', 'c', 'd', 'e');
	} finally {
		$kept = $reference->get();
	}
}

final class Key
{
	public function __destruct()
	{
		global $map;
		echo 'of the key: ', count($map), "\n";
	}
}

$gateway = new Gateway([reply('1701:1')]);
$client = $gateway->client();
$batch = $client->sendMany(source(), 1);
$batch->rewind();
$reference = WeakReference::create($batch);
unset($batch);
var_dump($kept, $reference->get());

$batch = $client->sendMany((function () {
	yield new Key() => ['60123456789', 'x'];
})(), 1);
$batch->rewind();
$map = new WeakMap();
$map[$batch] = 1;
unset($batch);
?>
--EXPECT--
NULL
NULL
of the key: 0
