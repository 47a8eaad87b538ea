--TEST--
A handler may end the script in the pause between two attempts
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([reply('', '503 Service Unavailable', ['Retry-After: 50']), reply('1701:2')]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () { exit("exit\n"); });
$start = hrtime(true);
register_shutdown_function(function () use ($gateway, $start) {
	echo hrtime(true) - $start < 20e9 ? 'in time ' : 'late ', count($gateway->requests()), "\n";
});
pcntl_alarm(1);
$gateway->client(timeout: 60, retries: 1)->sendText('60123456789', 'x', seqno: 'k');
echo "not reached\n";
?>
--EXPECT--
exit
in time 1
