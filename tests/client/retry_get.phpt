--TEST--
By GET, too, what is unknown is repeated with the same seqno, and only with one
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Method;

$gateway = new Gateway([['then' => 'close'], reply('1718')]);
outcome(fn () => $gateway->client(method: Method::Get, retries: 2)->sendText('60123456789', 'x', seqno: 'k'));
echo shown(seqnos($gateway->requests())), "\n";
$gateway = new Gateway([['then' => 'close'], reply('1718')]);
outcome(fn () => $gateway->client(method: Method::Get, retries: 2)->sendText('60123456789', 'x', seqno: ''));
echo count($gateway->requests()), "\n";
?>
--EXPECT--
Receipt code=1718 returnCode=Duplicate messageId=null seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=true codes=[1718]
["k", "k"]
UnknownOutcomeException code=0 phase=Reply curlCode=52 httpStatus=0 returnCode=null seqno=null attempts=1 reply=""
1
