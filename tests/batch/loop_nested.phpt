--TEST--
Loops over one batch within each other share what comes
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(8), 1);
foreach ($batch as $key => $outcome) {
	echo "outer $key\n";
	foreach ($batch as $key => $outcome) {
		echo "inner $key\n";
		if ($key % 3 === 2) {
			break;
		}
	}
}
echo count($gateway->requests()), "\n";
?>
--EXPECT--
outer 0
inner 1
inner 2
outer 3
inner 4
inner 5
outer 6
inner 7
8
