--TEST--
As many messages as the window holds are under way at once, and no more
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

/* The first ones are answered when as many have come, and then after a while in which more could come. */
$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 5, 'delay' => 50_000]]);
$batch = $gateway->client()->sendMany(numbered(10), 5);
foreach ($batch as $outcome) {
	if (kind($outcome) !== 'Receipt' || $batch->counts()->inFlight > 5) {
		echo kind($outcome), "\n";
	}
}
echo $gateway->peak(), ' at once over ', count($gateway->connections()), " connections\n";
echo count(array_unique(fields($gateway, 'message'))), "\n";
?>
--EXPECT--
5 at once over 5 connections
10
