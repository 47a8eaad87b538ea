--TEST--
Over TLS, too, a connection that is closed without a reply leaves the outcome unknown
--EXTENSIONS--
ezsms
openssl
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/certificates.php';

use EzSms\Client;
use EzSms\Options;

$certificates = new Certificates();
$gateway = new Gateway([['then' => 'close']], $certificates->leaf());
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), new Options(retries: 0, caBundle: $certificates->authority));
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['curlCode']);
echo count($gateway->requests()), "\n";
?>
--EXPECT--
UnknownOutcomeException code=0 phase=Reply httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
1
