--TEST--
A child takes nothing from the source of a batch that its parent began, also where nothing was under way
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(4, $pulled), 1);
foreach ($batch as $key => $outcome) {
	break;
}
$child = pcntl_fork();
if ($child === 0) {
	show($batch);
	echo $pulled, "\n";
	exit(0);
}
pcntl_waitpid($child, $status);
echo pcntl_wexitstatus($status), "\n";
show($batch);
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
1
0
1 Receipt
2 Receipt
3 Receipt
t0 t1 t2 t3
