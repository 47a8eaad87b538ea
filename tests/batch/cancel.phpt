--TEST--
cancel() gives up what is under way, tells its keys, and takes nothing more
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [held()], 't2' => [held()]]);
$batch = $gateway->client()->sendMany(numbered(10, $pulled), 3);
$found = [];
foreach ($batch as $key => $outcome) {
	if ($key === 0) {
		$start = hrtime(true);
		$keys = $batch->cancel();
		var_dump(hrtime(true) - $start < 5_000_000_000);
		sort($keys);
		echo 'unknown: ', implode(' ', $keys), "\n";
		show_counts($batch);
	} else {
		$found[$key] = kind($outcome) . ' ' . $outcome->phase->name . ' ' . $outcome->attempts;
		var_dump(in_array($outcome->seqno, fields($gateway, 'seqno'), true));
	}
}
ksort($found);
echo json_encode($found), "\n";
echo $pulled, "\n";
show($batch);
var_dump($batch->cancel());
?>
--EXPECT--
bool(true)
unknown: 1 2
pulled=3 inFlight=0 settled=3 accepted=1 rejected=0 notSent=0 unknown=2 invalid=0 
bool(true)
bool(true)
{"1":"UnknownOutcomeException Reply 1","2":"UnknownOutcomeException Reply 1"}
3
array(0) {
}
