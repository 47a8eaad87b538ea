--TEST--
exit() in the source: what is under way settles before the process ends
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	yield 0 => ['60123456789', 't0'];
	yield 1 => ['60123456789', 't1'];
	exit(3);
}

$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 2, 'delay' => 200_000]]);
$child = pcntl_fork();
if ($child === 0) {
	$batch = $gateway->client()->sendMany(source(), 3);
	show($batch);
}
pcntl_waitpid($child, $status);
echo pcntl_wexitstatus($status), "\n";
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
3
2 requests, 2 answered
