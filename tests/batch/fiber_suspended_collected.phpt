--TEST--
A fiber that is suspended in the observer is collected together with its batch
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function leave(Gateway $gateway): WeakReference
{
	$observer = fn () => Fiber::getCurrent() && Fiber::suspend();
	$batch = $gateway->client(observer: $observer)->sendMany(numbered(2), 1);
	$fiber = new Fiber(function () use ($batch, &$fiber) {
		$batch->rewind();
	});
	$fiber->start();
	return WeakReference::create($batch);
}

$gateway = new Gateway();
$batch = leave($gateway);
gc_collect_cycles();
var_dump($batch->get());
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
NULL
1 requests, 1 answered
