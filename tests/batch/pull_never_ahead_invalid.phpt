--TEST--
A generator is never further ahead than the window, also where its elements are no messages
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function generator(int $count): Generator
{
	global $looked, $most;
	for ($i = 0; $i < $count; $i++) {
		$most = max($most, $i + 1 - $looked);
		yield null;
	}
}

$looked = $most = 0;
$gateway = new Gateway();
foreach ($gateway->client()->sendMany(generator(1000), 4) as $outcome) {
	$looked++;
}
echo $looked, ' ', $most <= 4 ? 'never ahead' : "$most ahead", "\n";
?>
--EXPECT--
1000 never ahead
