--TEST--
A generator is never further ahead than the window
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function generator(int $count): Generator
{
	global $looked, $most;
	for ($i = 0; $i < $count; $i++) {
		/* This one is taken besides those that nobody has seen yet. */
		$most = max($most, $i + 1 - $looked);
		yield ['60123456789', "t$i"];
	}
}

$gateway = new Gateway();
foreach ([1, 2, 3, 16] as $window) {
	$looked = $most = 0;
	foreach ($gateway->client()->sendMany(generator(40), $window) as $outcome) {
		$looked++;
	}
	echo $looked, ' ', $most <= $window ? 'never ahead' : "$most ahead of $window", "\n";
}
?>
--EXPECT--
40 never ahead
40 never ahead
40 never ahead
40 never ahead
