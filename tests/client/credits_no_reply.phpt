--TEST--
Credits that were not answered are unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	['then' => 'close'],
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->credits());
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
