--TEST--
A fiber that is destroyed while the source has suspended it: what is under way isn't lost
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	yield 0 => ['60123456789', 't0'];
	yield 1 => ['60123456789', 't1'];
	Fiber::suspend();
}

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(source(), 3);
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
