--TEST--
A batch that is there at the end of the script settles
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$later = ['send' => reply('1701:1'), 'delay' => 500_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [$later], 't2' => [$later]]);
$child = pcntl_fork();
if ($child === 0) {
	$batch = $gateway->client()->sendMany(numbered(10), 3);
	$batch->rewind();
	return;
}
pcntl_waitpid($child, $status);
echo pcntl_wexitstatus($status), "\n";
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
0
3 requests, 3 answered
