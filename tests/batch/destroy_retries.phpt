--TEST--
What is to be repeated still is while a batch is destroyed
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [torn(), reply('1701:1')]]);
$batch = $gateway->client(retries: 1)->sendMany(numbered(5), 2);
foreach ($batch as $key => $outcome) {
	break;
}
unset($batch);
$sent = fields($gateway, 'message');
sort($sent);
echo implode(' ', $sent), "\n";
$seqnos = array_map(fn (Request $request) => field($request, 'message') === 't1' ? field($request, 'seqno') : null, $gateway->requests());
echo count(array_unique(array_filter($seqnos))), "\n";
?>
--EXPECT--
t0 t1 t1
1
