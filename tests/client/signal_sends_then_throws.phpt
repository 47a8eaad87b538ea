--TEST--
What was answered while a handler sent is settled before what it throws comes out
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

/* The first reply comes while the handler waits for its own. */
$gateway = new Gateway([
	['send' => reply('1701:outer'), 'signal' => SIGUSR1, 'after' => 1],
	['send' => reply('from the handler'), 'then' => 'close'],
	['send' => reply('1701:inner'), 'delay' => 1_000_000],
]);
$client = $gateway->client(timeout: 60);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use ($client, $gateway) {
	echo file_get_contents($gateway->url()), "\n";
	echo $client->sendText('60123456789', 'x', seqno: 'inner')->messageId, "\n";
	throw new LogicException('mine');
});
chain(fn () => $client->sendText('60123456789', 'x', seqno: 'outer'), ['codes']);
?>
--EXPECT--
from the handler
inner
LogicException: mine
AcceptedException: Receipt code=1701 returnCode=Sent messageId="outer" seqno="outer" type=Text recipients=1 segments=1 attempts=1 duplicate=false
