--TEST--
A batch that is advanced by its own observer refuses that, and goes on
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$observer = function () {
	global $batch, $refused;
	try {
		foreach ($batch as $outcome) {
			echo "advanced\n";
		}
	} catch (Error $error) {
		$refused++;
	}
};
$batch = $gateway->client(observer: $observer)->sendMany(numbered(5), 2);
$found = iterator_to_array($batch);
ksort($found);
echo implode(' ', array_keys($found)), ' ', implode(' ', array_unique(array_map(kind(...), $found))), "\n";
var_dump($refused);
?>
--EXPECT--
0 1 2 3 4 Receipt
int(5)
