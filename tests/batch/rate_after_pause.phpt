--TEST--
A loop that rested for a while doesn't send in a burst what it didn't send meanwhile
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

const RATE = 10;
$gateway = new Gateway();
foreach ($gateway->client()->sendMany(timed(16), 4, RATE) as $key => $outcome) {
	if ($key === 0) {
		usleep(1_200_000);
	}
}
echo count($times), "\n";
for ($i = 0; isset($times[$i + RATE + 1]); $i++) {
	if ($times[$i + RATE + 1] - $times[$i] < 1_000_000_000) {
		echo RATE + 2, " within a second from $i\n";
	}
}
?>
--EXPECT--
16
