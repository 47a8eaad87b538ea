--TEST--
Without an observer everything is the same
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([['observer' => null], []] as $options) {
	foreach ([[reply('1701:1')], [['then' => 'close'], reply('1718')], [reply('1704')], [reply('<html>')]] as $replies) {
		$gateway = new Gateway($replies);
		outcome(fn () => $gateway->client(...$options + ['retries' => 1])->sendText('60123456789', 'x', seqno: 'k'), ['codes', 'type', 'segments', 'recipients']);
	}
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" attempts=1 duplicate=false
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" attempts=2 duplicate=true
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=1
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=2 reply="<html>"
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" attempts=1 duplicate=false
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" attempts=2 duplicate=true
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=1
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=2 reply="<html>"
