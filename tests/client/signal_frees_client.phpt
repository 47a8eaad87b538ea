--TEST--
A handler may let go of the client that waits
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([true, false] as $persistent) {
	$gateway = new Gateway([['send' => reply('1701:1'), 'signal' => SIGUSR1, 'delay' => 300_000]]);
	$client = $gateway->client(timeout: 60, persistent: $persistent);
	$weak = WeakReference::create($client);
	pcntl_async_signals(true);
	pcntl_signal(SIGUSR1, function () use (&$client) {
		$client = null;
		gc_collect_cycles();
	});
	outcome(function () use (&$client) { return $client->sendText('60123456789', 'x', seqno: 'k'); }, ['codes']);
	var_dump($client, $weak->get());
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
NULL
NULL
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
NULL
NULL
