--TEST--
exit() in the loop over a batch that somebody holds: what is under way settles
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [['send' => reply('1701:1'), 'delay' => 500_000]], 't2' => [['send' => reply('1701:1'), 'delay' => 500_000]]]);
$child = pcntl_fork();
if ($child === 0) {
	$batch = $gateway->client()->sendMany(numbered(10), 3);
	foreach ($batch as $key => $outcome) {
		exit(7);
	}
}
pcntl_waitpid($child, $status);
echo pcntl_wexitstatus($status), "\n";
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
7
3 requests, 3 answered
