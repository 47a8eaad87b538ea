--TEST--
A child forked while its parent connects can't say that nothing was sent
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$hole = new BlackHole();
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () use (&$child) { $child = pcntl_fork(); });
pcntl_alarm(1);
$client = $hole->client(timeout: 4, retries: 0);
ob_start();
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['phase', 'curlCode']);
$said = ob_get_clean();
if ($child > 0) {
	pcntl_waitpid($child, $status);
}
echo $child ? 'parent ' : 'child ', $said;
?>
--EXPECT--
child UnknownOutcomeException code=0 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
parent NotSentException code=0 seqno="k" attempts=1
