--TEST--
A proxy that closes instead of opening a tunnel means that the request was not sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

$proxy = new Gateway([['then' => 'close']]);
$client = new Client('demoezsms', '1234', null, 'https://gateway.invalid/', new Options(retries: 0, proxy: $proxy->url('')));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
echo $proxy->requests()[0]->line, "\n";
?>
--EXPECT--
NotSentException code=0 phase=Connect seqno="k" attempts=1
CONNECT gateway.invalid:443 HTTP/1.1
