--TEST--
When no retry is left, the message is unknown, and the others are sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [torn()]]);
$batch = $gateway->client(retries: 1)->sendMany(numbered(3), 1);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', $outcome->attempts, "\n";
}
show_counts($batch);
?>
--EXPECT--
0 UnknownOutcomeException 2
1 Receipt 1
2 Receipt 1
pulled=3 inFlight=0 settled=3 accepted=2 rejected=0 notSent=0 unknown=1 invalid=0 
