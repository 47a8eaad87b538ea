--TEST--
reset_connections() in the source, while messages are under way
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	foreach (numbered(8) as $key => $element) {
		EzSms\reset_connections();
		yield $key => $element;
	}
}

$gateway = new Gateway();
$found = iterator_to_array($gateway->client()->sendMany(source(), 3));
ksort($found);
echo implode(' ', array_keys($found)), ' ', implode(' ', array_unique(array_map(kind(...), $found))), "\n";
?>
--EXPECT--
0 1 2 3 4 5 6 7 Receipt
