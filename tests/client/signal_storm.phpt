--TEST--
Signals without end change nothing: each request goes out once
--EXTENSIONS--
ezsms
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'delay' => 20_000]]);
$caught = 0;
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use (&$caught) { $caught++; });
$parent = getmypid();
$child = fork_to_kill();
if ($child === 0) {
	while (posix_kill($parent, SIGUSR1)) {
		usleep(2000);
	}
	exit(0);
}
$client = $gateway->client(timeout: 60);
$attempts = $seqnos = [];
for ($i = 0; $i < 20; $i++) {
	$receipt = $client->sendText('60123456789', 'x');
	$attempts[] = $receipt->attempts;
	$seqnos[] = $receipt->seqno;
}
posix_kill($child, SIGKILL);
while (pcntl_waitpid($child, $status) !== $child);
var_dump(array_sum($attempts), seqnos($gateway->requests()) === $seqnos, $caught > 20);
?>
--EXPECT--
int(20)
bool(true)
bool(true)
