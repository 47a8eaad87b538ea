--TEST--
A query may be repeated freely
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([
	[['then' => 'close'], reply('90')],
	[reply('<html>', '500 Internal Server Error'), reply('no number here'), reply('90')],
	[['then' => 'close']],
	[['then' => 'close'], reply('1702')],
	[reply('1702'), reply('90')],
	[reply('1703'), reply('90')],
] as $replies) {
	$gateway = new Gateway($replies);
	outcome(fn () => $gateway->client(retries: 2)->credits());
	echo count($gateway->requests()), "\n";
}
?>
--EXPECT--
Credits used=null remaining=90.0 raw="90"
2
Credits used=null remaining=90.0 raw="90"
3
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno=null attempts=3 reply=""
3
UnknownOutcomeException code=1702 phase=Reply curlCode=0 httpStatus=200 returnCode=InvalidCredentials seqno=null attempts=2 reply="1702"
2
RejectedException code=1702 returnCode=InvalidCredentials seqno=null attempts=1
1
UnknownOutcomeException code=1703 phase=Reply curlCode=0 httpStatus=200 returnCode=ServerError seqno=null attempts=1 reply="1703"
1
