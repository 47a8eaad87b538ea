--TEST--
cancel() in a child tells the keys of what the parent has under way
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [held()]]);
$batch = $gateway->client()->sendMany(numbered(3), 2);
$batch->rewind();
$child = pcntl_fork();
if ($child === 0) {
	echo implode(' ', $batch->cancel()), "\n";
	show($batch);
	exit(0);
}
pcntl_waitpid($child, $status);
echo pcntl_wexitstatus($status), "\n";
$gateway->release();
$found = iterator_to_array($batch);
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
?>
--EXPECT--
1
0 Receipt
1 UnknownOutcomeException
0
["Receipt","Receipt","Receipt"]
