--TEST--
By a proxy, a request for http goes out in absolute form
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

$proxy = new Gateway();
$client = new Client('demoezsms', '1234', null, 'http://gateway.invalid/websmsapi/', new Options(proxy: $proxy->url('')));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'));
echo $proxy->requests()[0]->line, "\n";
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
POST http://gateway.invalid/websmsapi/ISendSMS.aspx HTTP/1.1
