--TEST--
Each message has the time-out for itself, from when it was taken
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['then' => 'hang']], 't4' => [['then' => 'hang']]]);
$start = hrtime(true);
$batch = $gateway->client(timeout: 1.2, retries: 5)->sendMany(numbered(5), 2);
$found = [];
foreach ($batch as $key => $outcome) {
	$found[$key] = kind($outcome) . " $outcome->attempts";
}
/* Those that are late may be so at the same moment. */
ksort($found);
echo json_encode($found), "\n";
var_dump(hrtime(true) - $start < 10_000_000_000);
show_counts($batch);
?>
--EXPECT--
["UnknownOutcomeException 1","Receipt 1","Receipt 1","Receipt 1","UnknownOutcomeException 1"]
bool(true)
pulled=5 inFlight=0 settled=5 accepted=3 rejected=0 notSent=0 unknown=2 invalid=0 
