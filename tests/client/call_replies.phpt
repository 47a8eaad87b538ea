--TEST--
call() gives back whatever was answered
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

foreach ([
	reply('1701:abc'),
	reply('1702'),
	reply('1703'),
	reply('1799:x'),
	reply('hello'),
	reply(''),
	reply('<html>', '500 Internal Server Error'),
	reply('', '301 Moved Permanently', ['Location: /x']),
	reply("\u{FEFF}1704\r\n", '404 Not Found'),
] as $reply) {
	$gateway = new Gateway([$reply]);
	outcome(fn () => $gateway->client()->call('Other.aspx'));
}
?>
--EXPECT--
Reply code=1701 returnCode=Sent messageId="abc" body="1701:abc" httpStatus=200 attempts=1
Reply code=1702 returnCode=InvalidCredentials messageId=null body="1702" httpStatus=200 attempts=1
Reply code=1703 returnCode=ServerError messageId=null body="1703" httpStatus=200 attempts=1
Reply code=1799 returnCode=null messageId="x" body="1799:x" httpStatus=200 attempts=1
Reply code=null returnCode=null messageId=null body="hello" httpStatus=200 attempts=1
Reply code=null returnCode=null messageId=null body="" httpStatus=200 attempts=1
Reply code=null returnCode=null messageId=null body="<html>" httpStatus=500 attempts=1
Reply code=null returnCode=null messageId=null body="" httpStatus=301 attempts=1
Reply code=1704 returnCode=InsufficientCredits messageId=null body="\357\273\2771704\r\n" httpStatus=404 attempts=1
