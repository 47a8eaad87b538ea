--TEST--
A handler may send through the client that waits
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([true, false] as $persistent) {
	$gateway = new Gateway([['send' => reply('1701:outer'), 'signal' => SIGUSR1, 'after' => 1], reply('1701:inner')]);
	$client = $gateway->client(timeout: 60, persistent: $persistent);
	pcntl_async_signals(true);
	pcntl_signal(SIGUSR1, fn () => outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'inner'), ['codes']));
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'outer'), ['codes']);
	echo shown(array_map(fn (Request $request) => $request->connection, $gateway->requests())), "\n";
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="inner" seqno="inner" type=Text recipients=1 segments=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="outer" seqno="outer" type=Text recipients=1 segments=1 attempts=1 duplicate=false
[0, 1]
Receipt code=1701 returnCode=Sent messageId="inner" seqno="inner" type=Text recipients=1 segments=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="outer" seqno="outer" type=Text recipients=1 segments=1 attempts=1 duplicate=false
[0, 1]
