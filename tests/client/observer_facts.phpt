--TEST--
The observer sees the facts of each attempt
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$gateway = new Gateway([reply('1701:1'), reply('1718'), reply('1704'), reply('90')]);
$client = $gateway->client(observer: show_attempt(...));
$client->sendText('60123456789', 'x');
$client->sendText('60123456789', 'x');
try {
	$client->sendText('60123456789', 'x');
} catch (EzSms\RejectedException) {
}
$client->credits();
?>
--EXPECT--
#1 issues=1 outcome=Accepted code=1701 httpStatus=200 phase=Reply curlCode=0 connectionReused=false
#1 issues=1 outcome=Accepted code=1718 httpStatus=200 phase=Reply curlCode=0 connectionReused=true
#1 issues=1 outcome=Rejected code=1704 httpStatus=200 phase=Reply curlCode=0 connectionReused=true
#1 issues=1 outcome=Accepted code=null httpStatus=200 phase=Reply curlCode=0 connectionReused=true
