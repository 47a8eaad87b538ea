--TEST--
A list with something unintelligible in it is unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1701,x,1701'),
	reply('1701,1705,170'),
	reply('1701,17011,1701'),
	reply('1701,1799,1701'),
	reply('1701,1703,1701'),
	reply('<html>1701,1701</html>'),
	reply(''),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->broadcast(['60123456789', '60198765432', '60111111111'], 'x', seqno: 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1701,x,1701"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1701,1705,170"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1701,17011,1701"
UnknownOutcomeException code=1799 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="1701,1799,1701"
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno="k" attempts=1 reply="1701,1703,1701"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply="<html>1701,1701</html>"
UnknownOutcomeException code=0 phase=Reply curlCode=0 httpStatus=200 returnCode=null seqno="k" attempts=1 reply=""
