--TEST--
A relative caBundle is the file that it was when the options were made, wherever the script goes then
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
$gateway = new Gateway([reply('1701:1')], $certificates->leaf());
chdir(dirname($certificates->authority));
$options = new Options(caBundle: basename($certificates->authority), retries: 0);
chdir('/');
var_dump($options->caBundle === realpath(dirname($certificates->authority)) . '/' . basename($certificates->authority));
outcome(fn () => (new Client('u', 'p', null, $gateway->url(scheme: 'https'), $options))->sendText('60123456789', 'x', seqno: 'k'));
?>
--EXPECT--
bool(true)
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
