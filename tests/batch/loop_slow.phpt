--TEST--
A loop whose body takes longer than the time-out loses no reply that came in time
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [['send' => reply('1701:1'), 'delay' => 200_000]]]);
foreach ($gateway->client(timeout: 2.0)->sendMany(numbered(2), 2) as $key => $outcome) {
	echo $key, ' ', kind($outcome), "\n";
	if ($key === 0) {
		sleep(3);
	}
}
?>
--EXPECT--
0 Receipt
1 Receipt
