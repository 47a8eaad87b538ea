--TEST--
connectTimeout covers TLS as well, at each attempt
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Client;
use EzSms\Options;

$gateway = new Gateway([['then' => 'ignore']]);
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), new Options(timeout: 60, connectTimeout: 0.3, retries: 1));
within(8, fn () => outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k')));
echo count($gateway->connections()), "\n";
?>
--EXPECT--
NotSentException code=0 phase=Tls curlCode=28 seqno="k" attempts=2
in time
2
