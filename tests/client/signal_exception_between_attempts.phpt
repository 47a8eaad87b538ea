--TEST--
A handler that throws in the pause between two attempts ends the call with what is known
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([reply('', '503 Service Unavailable', ['Retry-After: 50']), reply('1701:2')]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new LogicException('mine'));
pcntl_alarm(1);
within(20, fn () => chain(fn () => $gateway->client(timeout: 60, retries: 1)->sendText('60123456789', 'x', seqno: 'k')));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
LogicException: mine
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=503 returnCode=null seqno="k" attempts=1 reply=""
in time
1
