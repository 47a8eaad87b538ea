--TEST--
An exception that is thrown at each attempt is in the chain once
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$same = new LogicException('the same');
$gateway = new Gateway([['then' => 'close'], ['then' => 'close'], reply('1701:3')]);
chain(fn () => $gateway->client(observer: fn () => throw $same, retries: 2)->sendText('60123456789', 'x', seqno: 'k'), ['codes']);
/* The trace holds the closure that holds the exception. */
unset($same);
gc_collect_cycles();
?>
--EXPECT--
LogicException: the same
AcceptedException: Receipt code=1701 returnCode=Sent messageId="3" seqno="k" type=Text recipients=1 segments=1 attempts=3 duplicate=false
