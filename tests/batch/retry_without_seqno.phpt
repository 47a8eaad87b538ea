--TEST--
What is unknown and has no seqno is never repeated
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t1' => [torn()]]);
foreach ($gateway->client(retries: 3, seqno: false)->sendMany(numbered(3), 1) as $key => $outcome) {
	echo $key, ' ', kind($outcome), ' ', $outcome->attempts, ' ', shown($outcome->seqno), "\n";
}
echo implode(' ', fields($gateway, 'message')), "\n";
var_dump(fields($gateway, 'seqno') === [null, null, null]);
?>
--EXPECT--
0 Receipt 1 null
1 UnknownOutcomeException 1 null
2 Receipt 1 null
t0 t1 t2
bool(true)
