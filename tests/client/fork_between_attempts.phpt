--TEST--
A child forked in the pause between two attempts makes none
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([reply('', '503 Service Unavailable', ['Retry-After: 3']), reply('1701:2')]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () use (&$child) { $child = pcntl_fork(); });
pcntl_alarm(1);
$client = $gateway->client(timeout: 60, retries: 1);
ob_start();
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['phase', 'curlCode', 'codes', 'httpStatus']);
$said = ob_get_clean();
if ($child === 0) {
	echo 'child ', $said;
	exit(0);
}
pcntl_waitpid($child, $status);
echo 'parent ', $said, count($gateway->requests()), "\n";
?>
--EXPECT--
child UnknownOutcomeException code=0 returnCode=null seqno="k" attempts=1 reply=""
parent Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
2
