--TEST--
A handler runs in the pause between two attempts, and the next one is made
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([reply('', '503 Service Unavailable', ['Retry-After: 3']), ['send' => reply('from the handler'), 'then' => 'close'], reply('1701:2')]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => print(file_get_contents($gateway->url()) . "\n"));
pcntl_alarm(1);
outcome(fn () => $gateway->client(timeout: 60, retries: 1)->sendText('60123456789', 'x', seqno: 'k'), ['codes']);
foreach ($gateway->requests() as $request) {
	echo strtok($request->line, ' '), "\n";
}
?>
--EXPECT--
from the handler
Receipt code=1701 returnCode=Sent messageId="2" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
POST
GET
POST
