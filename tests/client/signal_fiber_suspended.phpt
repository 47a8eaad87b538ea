--TEST--
PHP lets no handler suspend a Fiber: its error comes out with the outcome behind it
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'hang', 'signal' => SIGUSR1]]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => Fiber::suspend());
$fiber = new Fiber(fn () => $gateway->client(timeout: 60)->sendText('60123456789', 'x', seqno: 'k'));
chain(fn () => $fiber->start(), ['curlCode']);
var_dump($fiber->isTerminated());
?>
--EXPECT--
FiberError: Cannot switch fibers in current execution context
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
bool(true)
