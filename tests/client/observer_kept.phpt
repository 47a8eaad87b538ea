--TEST--
An Attempt outlives the call and the client, and keeps its facts
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$seen = [];
$gateway = new Gateway([['then' => 'close'], reply('1701:2')]);
$client = $gateway->client(observer: function (Attempt $attempt) use (&$seen) { $seen[] = $attempt; }, retries: 1);
$client->sendText('60123456789', 'x');
unset($client);
$noise = array_map(fn (int $n) => str_repeat((string)$n, 13), range(0, 99));
array_map(show_attempt(...), $seen);
echo $seen[0]->page, ' ', $seen[1]->page, "\n";
?>
--EXPECT--
#1 issues=1 outcome=Unknown code=null httpStatus=0 phase=Reply curlCode=52 connectionReused=false
#2 issues=1 outcome=Accepted code=1701 httpStatus=200 phase=Reply curlCode=0 connectionReused=false
ISendSMS.aspx ISendSMS.aspx
