--TEST--
A client whose observer holds the batch
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function cycle(Gateway $gateway): void
{
	$observer = function () use (&$batch) {
		$batch->counts();
	};
	$client = $gateway->client(observer: $observer);
	$batch = $client->sendMany(numbered(10), 2);
	foreach ($batch as $outcome) {
		break;
	}
}

gc_collect_cycles();
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [['send' => reply('1701:1'), 'delay' => 500_000]]]);
cycle($gateway);
var_dump(gc_collect_cycles() > 0);
echo $gateway->answered(), "\n";
?>
--EXPECT--
bool(true)
2
