--TEST--
The observer is told why an attempt is unknown
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

foreach ([
	reply('1703'),
	reply('1710', '202 Accepted'),
	reply('<html>', '500 Internal Server Error'),
	['then' => 'close'],
	['send' => "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<h", 'then' => 'close'],
	['then' => 'hang'],
	reply(str_repeat('x', 65537)),
] as $reply) {
	$gateway = new Gateway([$reply]);
	try {
		$gateway->client(observer: show_attempt(...), timeout: 0.8)->sendText('60123456789', 'x');
	} catch (EzSms\UnknownOutcomeException) {
	}
}
?>
--EXPECT--
#1 issues=1 outcome=Unknown code=1703 httpStatus=200 phase=Reply curlCode=0 connectionReused=false
#1 issues=1 outcome=Unknown code=1710 httpStatus=202 phase=Reply curlCode=0 connectionReused=false
#1 issues=1 outcome=Unknown code=null httpStatus=500 phase=Reply curlCode=0 connectionReused=false
#1 issues=1 outcome=Unknown code=null httpStatus=0 phase=Reply curlCode=52 connectionReused=false
#1 issues=1 outcome=Unknown code=null httpStatus=200 phase=Reply curlCode=18 connectionReused=false
#1 issues=1 outcome=Unknown code=null httpStatus=0 phase=Reply curlCode=28 connectionReused=false
#1 issues=1 outcome=Unknown code=null httpStatus=200 phase=Reply curlCode=0 connectionReused=false
