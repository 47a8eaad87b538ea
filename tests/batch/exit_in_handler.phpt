--TEST--
exit() in the handler of a signal: a shutdown function can go on
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => exit(0));
$gateway = new Gateway(texts: ['t0' => [held()], 't1' => [held()]]);
$batch = $gateway->client()->sendMany(numbered(3), 2);
register_shutdown_function(function () use ($batch, $gateway) {
	wait_for_requests($gateway, 2);
	$gateway->release();
	$found = iterator_to_array($batch);
	ksort($found);
	echo json_encode(array_map(kind(...), $found)), "\n";
	show_counts($batch);
});
pcntl_alarm(1);
show($batch);
?>
--EXPECT--
["Receipt","Receipt","Receipt"]
pulled=3 inFlight=0 settled=3 accepted=3 rejected=0 notSent=0 unknown=0 invalid=0 
