--TEST--
What an observer throws comes out with what was accepted behind it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$observer = fn () => throw new LogicException('mine');
$gateway = new Gateway([reply('1701:7')]);
$client = $gateway->client(observer: $observer);
chain(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
chain(fn () => $client->broadcast(['60123456789', '60198765432'], 'x', seqno: 'k'));
chain(fn () => $client->call('Other.aspx'));
$other = new Gateway([reply('1718')]);
chain(fn () => $other->client(observer: $observer)->sendText('60123456789', 'x', seqno: 'k'));
$other = new Gateway([reply('90')]);
chain(fn () => $other->client(observer: $observer)->credits());
$other = new Gateway([reply('1707')]);
chain(fn () => $other->client(observer: $observer)->transferCredits('customer1', 1, 'k'));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
LogicException: mine
AcceptedException: Receipt code=1701 returnCode=Sent messageId="7" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
LogicException: mine
AcceptedException: Receipt code=1701 returnCode=Sent messageId="7" seqno="k" type=Text recipients=2 segments=1 attempts=1 duplicate=false codes=[1701]
LogicException: mine
AcceptedException: Reply code=1701 returnCode=Sent messageId="7" body="1701:7" httpStatus=200 attempts=1
LogicException: mine
AcceptedException: Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=true codes=[1718]
LogicException: mine
AcceptedException: Credits used=null remaining=90.0 raw="90"
LogicException: mine
AcceptedException: Receipt code=1707 returnCode=CreditsTransferred messageId=null seqno="k" type=null recipients=0 segments=0 attempts=1 duplicate=false codes=[1707]
3
