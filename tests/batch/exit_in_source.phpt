--TEST--
exit() in the source: what is under way can be gone on with in a shutdown function
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	yield 0 => ['60123456789', 't0'];
	yield 1 => ['60123456789', 't1'];
	exit(0);
}

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(source(), 3);
register_shutdown_function(function () use ($batch) {
	$found = iterator_to_array($batch);
	ksort($found);
	echo json_encode(array_map(kind(...), $found)), "\n";
	show_counts($batch);
});
try {
	show($batch);
} finally {
	echo "never reached\n";
}
?>
--EXPECT--
["Receipt","Receipt"]
pulled=2 inFlight=0 settled=2 accepted=2 rejected=0 notSent=0 unknown=0 invalid=0 
