--TEST--
A proxy that refuses the tunnel means that the request was not sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

foreach (['403 Forbidden', '407 Proxy Authentication Required', '502 Bad Gateway'] as $status) {
	$proxy = new Gateway([reply('1701:1', $status)]);
	$client = new Client('demoezsms', '1234', null, 'https://gateway.invalid/', new Options(retries: 0, proxy: $proxy->url('')));
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
	echo count($proxy->requests()), "\n";
}
?>
--EXPECT--
NotSentException code=0 phase=Connect seqno="k" attempts=1
1
NotSentException code=0 phase=Connect seqno="k" attempts=1
1
NotSentException code=0 phase=Connect seqno="k" attempts=1
1
