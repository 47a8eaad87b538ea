--TEST--
Without pcntl_async_signals() a signal disturbs nothing, and waits to be dispatched
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['send' => reply('1701:1'), 'signal' => SIGUSR1, 'delay' => 200_000], reply('', '503 Service Unavailable')]);
$caught = 0;
pcntl_signal(SIGUSR1, function () use (&$caught) { $caught++; });
outcome(fn () => $gateway->client(timeout: 60)->sendText('60123456789', 'x', seqno: 'k'), ['codes']);
echo $caught;
pcntl_signal_dispatch();
echo $caught, "\n";
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
01
