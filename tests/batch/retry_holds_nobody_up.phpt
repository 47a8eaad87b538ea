--TEST--
A message whose reply was lost is repeated with its seqno while others are sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t1' => [torn(), reply('1718')]]);
$order = [];
foreach ($gateway->client(retries: 2)->sendMany(numbered(6), 2) as $key => $outcome) {
	$order[] = $key;
	if ($key === 1) {
		echo kind($outcome), ' attempts=', $outcome->attempts, ' duplicate=', shown($outcome->duplicate), "\n";
	}
}
/* The pause before a retry is at least 125 ms. */
echo implode(' ', $order), "\n";
$sent = array_filter($gateway->requests(), fn (Request $request) => field($request, 'message') === 't1');
$seqnos = array_map(fn (Request $request) => field($request, 'seqno'), $sent);
echo count($sent), ' times, ', count(array_unique($seqnos)), " seqno\n";
echo count($gateway->requests()), "\n";
?>
--EXPECT--
Receipt attempts=2 duplicate=true
0 2 3 4 5 1
2 times, 1 seqno
7
