--TEST--
Neither a rejection nor 1703 is repeated
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([reply('1704'), reply('1703'), reply('1701:1')]);
foreach ($gateway->client(retries: 3)->sendMany(numbered(3), 1) as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', $outcome->attempts, "\n";
}
echo implode(' ', fields($gateway, 'message')), "\n";
?>
--EXPECT--
0 RejectedException 1
1 UnknownOutcomeException 1
2 Receipt 1
t0 t1 t2
