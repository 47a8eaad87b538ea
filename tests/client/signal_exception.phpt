--TEST--
A handler that throws ends the wait, and the unknown outcome is behind what it threw
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['then' => 'hang', 'signal' => SIGUSR1]]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => throw new LogicException('mine'));
$client = $gateway->client(timeout: 60, retries: 5);
within(20, fn () => chain(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']));
within(20, fn () => chain(fn () => $client->sendText('60123456789', 'x', seqno: ''), ['curlCode']));
within(20, fn () => chain(fn () => $client->credits(), ['curlCode']));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
LogicException: mine
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
in time
LogicException: mine
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
in time
LogicException: mine
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
in time
3
