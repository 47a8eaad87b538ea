--TEST--
A fiber that is suspended in the observer when the script ends: what is under way settles, and nothing waits for ever
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
run_alone($gateway, <<<'SCRIPT'
$batch = client(observer: fn () => Fiber::getCurrent() && Fiber::suspend())->sendMany(numbered(2), 1);
$fibers = [new Fiber(fn () => $batch->rewind())];
$fibers[0]->start();
echo "the end\n";
SCRIPT);
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
the end
status 0
1 requests, 1 answered
