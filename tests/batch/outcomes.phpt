--TEST--
Each outcome is what a single send gives or throws
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway([reply('1701:77'), reply('1718'), reply('1704'), reply('1703'), reply('1799'), reply('nothing', '500 Oops'), torn()]);
$batch = $gateway->client()->sendMany(array_map(fn (string $seqno) => ['60123456789', 'x', 'seqno' => $seqno], ['a', 'b', 'c', 'd', 'e', 'f', 'g']), 1);
foreach ($batch as $outcome) {
	outcome(fn () => $outcome instanceof Throwable ? throw $outcome : $outcome);
}
show_counts($batch);
$dead = new EzSms\Client('u', 'p', null, 'http://' . dead_address(), new EzSms\Options(retries: 0));
$batch = $dead->sendMany([['60123456789', 'x', 'seqno' => 'h']]);
foreach ($batch as $outcome) {
	outcome(fn () => throw $outcome);
}
show_counts($batch);
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="77" seqno="a" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1718 returnCode=Duplicate messageId=null seqno="b" type=Text recipients=1 segments=1 attempts=1 duplicate=true codes=[1718]
RejectedException code=1704 returnCode=InsufficientCredits seqno="c" attempts=1
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno="d" attempts=1 reply="1703"
UnknownOutcomeException code=1799 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="e" attempts=1 reply="1799"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=500 returnCode=null seqno="f" attempts=1 reply="nothing"
UnknownOutcomeException code=0 phase=Reply curlCode=18 httpStatus=200 returnCode=null seqno="g" attempts=1 reply="17"
pulled=7 inFlight=0 settled=7 accepted=2 rejected=1 notSent=0 unknown=4 invalid=0 
NotSentException code=0 phase=Connect curlCode=7 seqno="h" attempts=1
pulled=1 inFlight=0 settled=1 accepted=0 rejected=0 notSent=1 unknown=0 invalid=0 
