--TEST--
A transfer that was not answered by a code is unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1703'),
	reply('OK'),
	['then' => 'close'],
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->transferCredits('customer1', 100, 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno="k" attempts=1 reply="1703"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="OK"
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
