--TEST--
An observer that forks: no message goes out twice
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$observer = function () {
	$child = pcntl_fork();
	if ($child === 0) {
		global $batch;
		exit(0);
	}
	pcntl_waitpid($child, $status);
	if (pcntl_wexitstatus($status) !== 0) {
		echo "the child failed\n";
	}
};
$found = iterator_to_array($gateway->client(observer: $observer)->sendMany(numbered(4), 2));
ksort($found);
echo json_encode(array_map(kind(...), $found)), "\n";
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), "\n";
?>
--EXPECT--
["Receipt","Receipt","Receipt","Receipt"]
4 4
