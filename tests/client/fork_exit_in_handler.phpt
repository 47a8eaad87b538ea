--TEST--
A child that ends in the handler that forked it leaves the parent's request alone
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([true, false] as $persistent) {
	$gateway = new Gateway([['send' => reply('1701:parent'), 'signal' => SIGUSR1, 'delay' => 500_000]]);
	pcntl_async_signals(true);
	pcntl_signal(SIGUSR1, function () {
		$child = pcntl_fork();
		if ($child === 0) {
			exit("child\n");
		}
		pcntl_waitpid($child, $status);
		echo pcntl_wexitstatus($status), "\n";
	});
	outcome(fn () => $gateway->client(timeout: 60, persistent: $persistent)->sendText('60123456789', 'x', seqno: 'k'), ['codes']);
	echo count($gateway->requests()), "\n";
}
?>
--EXPECT--
child
0
Receipt code=1701 returnCode=Sent messageId="parent" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
1
child
0
Receipt code=1701 returnCode=Sent messageId="parent" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
1
