--TEST--
ezsms:// is https
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
$gateway = new Gateway([reply('10')], $certificates->leaf());
$bundle = rawurlencode($certificates->authority);
outcome(fn () => Client::fromDsn("ezsms://demoezsms:1234@$gateway->address/websmsapi?sender=demoezsms&caBundle=$bundle")->credits());
echo $gateway->requests()[0]->line, "\n";
outcome(fn () => Client::fromDsn("ezsms://u:p@$gateway->address/x/", new Options(caBundle: $certificates->authority))->credits());
$plain = new Gateway([['send' => '?', 'then' => 'blurt']]);
outcome(fn () => Client::fromDsn("ezsms://u:p@$plain->address/")->credits(), ['curlCode']);
?>
--EXPECT--
Credits used=null remaining=10.0 raw="10"
POST /websmsapi/creditsLeft.aspx HTTP/1.1
Credits used=null remaining=10.0 raw="10"
NotSentException code=0 phase=Tls seqno=null attempts=3
