--TEST--
A signal's handler runs while the reply is awaited, and the send goes on to its receipt
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

/* The reply comes only when the handler has asked for another page. */
$gateway = new Gateway([['send' => reply('1701:1'), 'signal' => SIGUSR1, 'after' => 1], ['send' => reply('from the handler'), 'then' => 'close']]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => print(file_get_contents($gateway->url()) . "\n"));
outcome(fn () => $gateway->client(timeout: 60)->sendText('60123456789', 'x', seqno: 'k'));
foreach ($gateway->requests() as $request) {
	echo strtok($request->line, ' '), "\n";
}
?>
--EXPECT--
from the handler
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
POST
GET
