--TEST--
An exception's own previous ones stay, and the outcome comes behind them
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway();
$observer = fn () => throw new LogicException('outer', 0, new RuntimeException('inner', 0, new DomainException('innermost')));
chain(fn () => $gateway->client(observer: $observer)->sendText('60123456789', 'x', seqno: 'k'), ['codes']);
?>
--EXPECT--
LogicException: outer
RuntimeException: inner
DomainException: innermost
AcceptedException: Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
