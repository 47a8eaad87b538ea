--TEST--
exit() in the observer loses no outcome: a shutdown function can go on
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 3]]);
$observer = function () {
	static $first = true;
	if ($first) {
		$first = false;
		exit(0);
	}
};
$batch = $gateway->client(observer: $observer)->sendMany(numbered(3), 3);
register_shutdown_function(function () use ($batch) {
	$found = iterator_to_array($batch);
	ksort($found);
	echo json_encode(array_map(kind(...), $found)), "\n";
	show_counts($batch);
});
show($batch);
?>
--EXPECT--
["Receipt","Receipt","Receipt"]
pulled=3 inFlight=0 settled=3 accepted=3 rejected=0 notSent=0 unknown=0 invalid=0 
