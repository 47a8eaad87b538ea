--TEST--
A reply that is shorter than its Content-Length is unknown, even if it begins with a code
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

$head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n";
foreach (['1701:abc', "1701:abc\r\n", '1704', '170', ''] as $body) {
	$gateway = new Gateway([['send' => $head . $body, 'then' => 'close']]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=18 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1701:abc"
UnknownOutcomeException code=0 phase=Reply curlCode=18 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1701:abc\r\n"
UnknownOutcomeException code=0 phase=Reply curlCode=18 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1704"
UnknownOutcomeException code=0 phase=Reply curlCode=18 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="170"
UnknownOutcomeException code=0 phase=Reply curlCode=18 httpStatus=200 returnCode=null seqno="k" attempts=1 reply=""
