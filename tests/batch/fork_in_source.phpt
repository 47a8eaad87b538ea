--TEST--
A source that forks: the child takes nothing more and sends nothing
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	for ($i = 0; $i < 4; $i++) {
		if ($i === 2) {
			global $child;
			$child = pcntl_fork();
		}
		yield $i => ['60123456789', "t$i"];
	}
}

$gateway = new Gateway();
foreach ([1, 2] as $window) {
	$child = null;
	$before = count($gateway->requests());
	$batch = $gateway->client()->sendMany(source(), $window);
	$found = [];
	foreach ($batch as $key => $outcome) {
		$found[] = $key;
	}
	if ($child === 0) {
		exit(0);
	}
	pcntl_waitpid($child, $status);
	sort($found);
	echo implode(' ', $found), "\n";
	$sent = array_slice(fields($gateway, 'message'), $before);
	sort($sent);
	echo implode(' ', $sent), "\n";
}
?>
--EXPECT--
0 1 2 3
t0 t1 t2 t3
0 1 2 3
t0 t1 t2 t3
