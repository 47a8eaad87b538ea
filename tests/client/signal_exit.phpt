--TEST--
A handler may end the script: promptly, and shutdown functions can send
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'hang', 'signal' => SIGUSR1], reply('1701:2')]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () { exit("exit\n"); });
$start = hrtime(true);
register_shutdown_function(function () use ($gateway, $start) {
	echo hrtime(true) - $start < 20e9 ? "in time\n" : "late\n";
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'after'), ['codes']);
	echo shown(seqnos($gateway->requests())), "\n";
});
try {
	$gateway->client(timeout: 60, retries: 5)->sendText('60123456789', 'x', seqno: 'k');
} catch (Throwable) {
	echo "caught\n";
} finally {
	echo "finally\n";
}
?>
--EXPECT--
exit
in time
Receipt code=1701 returnCode=Sent messageId="2" seqno="after" type=Text recipients=1 segments=1 attempts=1 duplicate=false
["k", "after"]
