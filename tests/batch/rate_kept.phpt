--TEST--
Never more than the rate, and one, within a second
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function timed(int $count): Generator
{
	global $times;
	for ($i = 0; $i < $count; $i++) {
		$times[] = hrtime(true);
		yield ['60123456789', "t$i"];
	}
}

const RATE = 20;
$gateway = new Gateway();
$received = 0;
foreach ($gateway->client()->sendMany(timed(35), 8, RATE) as $outcome) {
	$received += kind($outcome) === 'Receipt';
}
echo $received, "\n";
for ($i = 0; isset($times[$i + RATE + 1]); $i++) {
	if ($times[$i + RATE + 1] - $times[$i] < 1_000_000_000) {
		echo RATE + 2, " within a second from $i\n";
	}
}
/* 34 pauses of 50 ms. */
var_dump(end($times) - $times[0] >= 1_650_000_000);
?>
--EXPECT--
35
bool(true)
