--TEST--
Sends in Fibers stand apart: a handler runs in whichever waits
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$gateway = new Gateway([['then' => 'close'], ['send' => reply('1701:two'), 'signal' => SIGUSR1, 'after' => 2], ['send' => reply('from the handler'), 'then' => 'close'], reply('1701:one')]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => print(file_get_contents($gateway->url()) . "\n"));
$client = $gateway->client(timeout: 60, retries: 1, observer: fn (Attempt $attempt) => $attempt->number > 1 ?: Fiber::suspend());
$fiber = new Fiber(fn () => $client->sendText('60123456789', 'x', seqno: 'one'));
$fiber->start();
outcome(fn () => $gateway->client(timeout: 60)->sendText('60123456789', 'x', seqno: 'two'), ['codes']);
$fiber->resume();
outcome(fn () => $fiber->getReturn(), ['codes']);
?>
--EXPECT--
from the handler
Receipt code=1701 returnCode=Sent messageId="two" seqno="two" type=Text recipients=1 segments=1 attempts=1 duplicate=false
Receipt code=1701 returnCode=Sent messageId="one" seqno="one" type=Text recipients=1 segments=1 attempts=2 duplicate=false
