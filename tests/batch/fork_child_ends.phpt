--TEST--
A child that ends, or destroys the batch, waits for nothing
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [held()]]);
$batch = $gateway->client()->sendMany(numbered(3), 2);
$batch->rewind();
$start = hrtime(true);
foreach ([false, true] as $destroys) {
	$child = pcntl_fork();
	if ($child === 0) {
		if ($destroys) {
			unset($batch);
			echo "destroyed\n";
		}
		exit(0);
	}
	pcntl_waitpid($child, $status);
	echo pcntl_wexitstatus($status), "\n";
}
var_dump(hrtime(true) - $start < 15_000_000_000);
$gateway->release();
$found = iterator_to_array($batch);
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
?>
--EXPECT--
0
destroyed
0
bool(true)
["Receipt","Receipt","Receipt"]
