--TEST--
A body of 64 KiB and one octet, with and without a code in front
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach (["1701:abc\n", '1704<br>', '<html>'] as $begin) {
	$gateway = new Gateway([reply(str_pad($begin, 65537, 'z')), reply('1701:next')]);
	$client = $gateway->client();
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['codes']);
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
Receipt code=1701 returnCode=Sent messageId="next" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=1
Receipt code=1701 returnCode=Sent messageId="next" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="<html>zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
Receipt code=1701 returnCode=Sent messageId="next" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
