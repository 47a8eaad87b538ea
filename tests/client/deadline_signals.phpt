--TEST--
Signals without end don't put the deadline off
--EXTENSIONS--
ezsms
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'hang']]);
$caught = 0;
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use (&$caught) { $caught++; });
$parent = getmypid();
$child = fork_to_kill();
if ($child === 0) {
	while (posix_kill($parent, SIGUSR1)) {
		usleep(20_000);
	}
	exit(0);
}
within(8, fn () => outcome(fn () => $gateway->client(timeout: 0.6)->sendText('60123456789', 'x', seqno: 'k')));
posix_kill($child, SIGKILL);
while (pcntl_waitpid($child, $status) !== $child);
var_dump($caught > 3);
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=28 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
in time
bool(true)
