--TEST--
What is under way at reset_connections() settles; what comes after goes over new connections
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [held()], 't2' => [held()]]);
$batch = $gateway->client()->sendMany(numbered(12), 3);
foreach ($batch as $key => $outcome) {
	if ($key === 0) {
		EzSms\reset_connections();
		$gateway->release();
	}
	$found[$key] = kind($outcome);
}
ksort($found);
echo implode(' ', array_keys($found)), ' ', implode(' ', array_unique($found)), "\n";
unset($batch);
/* Which of those in between went where is left open; the last ones were far behind. */
$old = $new = 0;
foreach ($gateway->requests() as $request) {
	$number = (int)substr(field($request, 'message'), 1);
	$old += $number < 3 && $request->connection < 3;
	$new += $number > 8 && $request->connection >= 3;
}
echo "$old over the old ones, $new over new ones\n";
foreach ([0, 1, 2] as $connection) {
	echo $gateway->closed($connection), "\n";
}
?>
--EXPECT--
0 1 2 3 4 5 6 7 8 9 10 11 Receipt
3 over the old ones, 3 over new ones
client
client
client
