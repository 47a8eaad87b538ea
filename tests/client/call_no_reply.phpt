--TEST--
call() throws where there was no reply
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	['then' => 'close'],
	['send' => "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1701:", 'then' => 'close'],
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->call('Other.aspx'));
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
UnknownOutcomeException code=0 phase=Reply curlCode=18 httpStatus=200 returnCode=null seqno=null attempts=1 reply="1701:"
