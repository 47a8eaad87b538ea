--TEST--
1703 is unknown, whatever stands behind it
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1703'),
	reply("1703\r\n"),
	reply('1703:abc'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->sendText('60123456789', 'x', seqno: 'k'));
}
?>
--EXPECT--
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno="k" attempts=1 reply="1703"
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno="k" attempts=1 reply="1703\r\n"
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno="k" attempts=1 reply="1703:abc"
