--TEST--
Where a source advances its own batch and doesn't catch the Error, that ends it like any other
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	global $batch;
	yield 0 => ['60123456789', 't0'];
	yield 1 => ['60123456789', 't1'];
	$batch->next();
}

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(source(), 2);
$found = [];
try {
	foreach ($batch as $key => $outcome) {
		$found[] = $key;
	}
} catch (Error $error) {
	echo $error::class, "\n";
}
sort($found);
echo implode(' ', $found), "\n";
show($batch);
?>
--EXPECT--
Error
0 1
