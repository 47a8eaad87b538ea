--TEST--
A well-formed code counts whatever the HTTP status
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1701:abc', '500 Internal Server Error'),
	reply('1704', '500 Internal Server Error'),
	reply('1701:abc', '404 Not Found'),
	reply('1703', '503 Service Unavailable'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
RejectedException code=1704 returnCode=InsufficientCredits seqno="k" attempts=1
Receipt code=1701 returnCode=Sent messageId="abc" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=503 returnCode=ServerError seqno="k" attempts=1 reply="1703"
