--TEST--
A Fiber that is suspended in its observer goes on where it was
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$gateway = new Gateway([['then' => 'close'], reply('1701:two'), reply('1701:one')]);
$client = $gateway->client(retries: 2, observer: fn (Attempt $attempt) => Fiber::suspend($attempt->number));
$fiber = new Fiber(fn () => $client->sendText('60123456789', 'x', seqno: 'one'));
echo $fiber->start(), "\n";
echo $gateway->client()->sendText('60123456789', 'x', seqno: 'two')->messageId, "\n";
echo $fiber->resume(), "\n";
$fiber->resume();
var_dump($fiber->isTerminated());
outcome(fn () => $fiber->getReturn(), ['codes']);
echo shown(seqnos($gateway->requests())), "\n";
?>
--EXPECT--
1
two
2
bool(true)
Receipt code=1701 returnCode=Sent messageId="one" seqno="one" type=Text recipients=1 segments=1 attempts=2 duplicate=false
["one", "two", "one"]
