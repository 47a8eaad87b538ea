--TEST--
Over TLS that isn't trusted, each message is not sent
--EXTENSIONS--
ezsms
openssl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

require __DIR__ . '/../support/certificates.php';

use EzSms\Client;
use EzSms\Options;

$certificates = new Certificates();
$gateway = new Gateway([reply('1701:1')], $certificates->leaf(selfSigned: true));
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), new Options(caBundle: $certificates->authority, retries: 0));
$batch = $client->sendMany(numbered(5), 2);
foreach ($batch as $outcome) {
	echo kind($outcome), ' ', $outcome->phase->name, "\n";
}
show_counts($batch);
?>
--EXPECT--
NotSentException Tls
NotSentException Tls
NotSentException Tls
NotSentException Tls
NotSentException Tls
pulled=5 inFlight=0 settled=5 accepted=0 rejected=0 notSent=5 unknown=0 invalid=0 
