--TEST--
What is to be repeated still is after the source has thrown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	yield 0 => ['60123456789', 't0'];
	throw new DomainException('the source');
}

$gateway = new Gateway([torn(), reply('1701:1')]);
try {
	foreach ($gateway->client(retries: 1)->sendMany(source(), 5) as $key => $outcome) {
		echo $key, ' ', kind($outcome), ' ', $outcome->attempts, "\n";
	}
} catch (DomainException $error) {
	echo $error->getMessage(), "\n";
}
?>
--EXPECT--
0 Receipt 2
the source
