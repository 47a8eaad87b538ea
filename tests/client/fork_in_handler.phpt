--TEST--
A child forked by a handler while the reply is awaited leaves it to its parent
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([true, false] as $persistent) {
	$gateway = new Gateway([['send' => reply('1701:parent'), 'signal' => SIGUSR1, 'after' => 1], reply('1701:other')]);
	$client = $gateway->client(timeout: 60, retries: 5, persistent: $persistent);
	pcntl_async_signals(true);
	pcntl_signal(SIGUSR1, function () use (&$child) { $child = pcntl_fork(); });
	ob_start();
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['phase', 'curlCode', 'codes']);
	$said = ob_get_clean();
	if ($child === 0) {
		echo "child\n", $said;
		/* Only now is the parent's request answered. */
		outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'own'), ['codes']);
		exit(0);
	}
	pcntl_waitpid($child, $status);
	echo "parent\n", $said;
	$client->sendText('60123456789', 'x', seqno: 'again');
	foreach ($gateway->requests() as $request) {
		echo seqnos([$request])[0], ' ', $request->connection, "\n";
	}
	var_dump($gateway->connections()[0]['closedBy']);
}
?>
--EXPECT--
child
UnknownOutcomeException code=0 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
Receipt code=1701 returnCode=Sent messageId="other" seqno="own" type=Text recipients=1 segments=1 attempts=1 duplicate=false
parent
Receipt code=1701 returnCode=Sent messageId="parent" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
k 0
own 1
again 0
NULL
child
UnknownOutcomeException code=0 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
Receipt code=1701 returnCode=Sent messageId="other" seqno="own" type=Text recipients=1 segments=1 attempts=1 duplicate=false
parent
Receipt code=1701 returnCode=Sent messageId="parent" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
k 0
own 1
again 0
NULL
