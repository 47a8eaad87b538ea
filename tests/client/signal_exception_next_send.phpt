--TEST--
The reply to a request that a handler gave up is not taken for the next one's
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([['send' => reply('1701:late'), 'signal' => SIGUSR1, 'after' => 1], reply('1701:next')]);
$client = $gateway->client(timeout: 60);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => throw new LogicException('mine'));
chain(fn () => $client->sendText('60123456789', 'x', seqno: 'a'), ['curlCode']);
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'b'), ['codes']);
echo shown(array_map(fn (Request $request) => $request->connection, $gateway->requests())), "\n";
?>
--EXPECT--
LogicException: mine
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno="a" attempts=1 reply=""
Receipt code=1701 returnCode=Sent messageId="next" seqno="b" type=Text recipients=1 segments=1 attempts=1 duplicate=false
[0, 1]
