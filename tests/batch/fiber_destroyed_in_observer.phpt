--TEST--
A fiber that is destroyed while the observer has suspended it loses no outcome
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 2]]);
$observer = function () {
	if (Fiber::getCurrent()) {
		Fiber::suspend();
	}
};
$batch = $gateway->client(observer: $observer)->sendMany(numbered(2), 2);
$fiber = new Fiber(fn () => $batch->rewind());
$fiber->start();
unset($fiber);
gc_collect_cycles();
$found = iterator_to_array($batch);
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
?>
--EXPECT--
["Receipt","Receipt"]
