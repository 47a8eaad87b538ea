--TEST--
1703 may have used the seqno up: it is never tried again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([
	[reply('1703'), reply('1718')],
	[reply('1703', '503 Service Unavailable', ['Retry-After: 0']), reply('1718')],
	[['then' => 'close'], reply('1703'), reply('1718')],
] as $replies) {
	$gateway = new Gateway($replies);
	outcome(fn () => $gateway->client(retries: 5)->sendText('60123456789', 'x', seqno: 'k'));
	echo count($gateway->requests()), "\n";
}
?>
--EXPECT--
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno="k" attempts=1 reply="1703"
1
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=503 returnCode=ServerError seqno="k" attempts=1 reply="1703"
1
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno="k" attempts=2 reply="1703"
2
