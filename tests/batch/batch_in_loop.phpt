--TEST--
A loop over a batch in the loop over another one
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$client = $gateway->client();
foreach ($client->sendMany(elements('a', 'b', 'c'), 3) as $outer => $receipt) {
	$found[] = $outer;
	$inner = iterator_to_array($client->sendMany(elements("x$outer", "y$outer"), 2));
	ksort($inner);
	echo implode(' ', array_map(kind(...), $inner)), "\n";
}
sort($found);
echo implode(' ', $found), "\n";
$sent = fields($gateway, 'message');
sort($sent);
echo implode(' ', $sent), "\n";
?>
--EXPECT--
Receipt Receipt
Receipt Receipt
Receipt Receipt
0 1 2
a b c x0 x1 x2 y0 y1 y2
