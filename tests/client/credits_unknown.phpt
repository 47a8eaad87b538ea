--TEST--
A credits page without a balance is unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('<html><body>Server Error in Application</body></html>'),
	reply(''),
	reply('unlimited'),
	reply('1 2 3'),
	reply('10,90', '500 Internal Server Error'),
	reply('Used: 10 Left: 90', '503 Service Unavailable'),
	reply('90', '302 Found', ['Location: /login']),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->credits());
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno=null attempts=1 reply="<html><body>Server Error in Application</body></html>"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno=null attempts=1 reply=""
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno=null attempts=1 reply="unlimited"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno=null attempts=1 reply="1 2 3"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=500 returnCode=null seqno=null attempts=1 reply="10,90"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=503 returnCode=null seqno=null attempts=1 reply="Used: 10 Left: 90"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=302 returnCode=null seqno=null attempts=1 reply="90"
