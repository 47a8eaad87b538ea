--TEST--
Where the host's name can't be resolved, the request was not sent
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';

use EzSms\Client;
use EzSms\Options;

$client = new Client('demoezsms', '1234', null, 'http://gateway.invalid/', new Options(retries: 0, timeout: 5));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
?>
--EXPECT--
NotSentException code=0 phase=Resolve seqno="k" attempts=1
