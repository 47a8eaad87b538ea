--TEST--
A connection that one client trusts is not taken by a client that does not
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
$other = new Certificates();
$gateway = new Gateway([reply('1701:1')], $certificates->leaf());
$send = fn (Options $options) => (new Client('u', 'p', null, $gateway->url(scheme: 'https'), $options))->sendText('60123456789', 'x', seqno: 'k');
outcome(fn () => $send(new Options(retries: 0, caBundle: $certificates->authority)));
outcome(fn () => $send(new Options(retries: 0, caBundle: $other->authority)), ['curlCode']);
outcome(fn () => $send(new Options(retries: 0, caBundle: $certificates->authority)));
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
NotSentException code=0 phase=Tls seqno="k" attempts=1
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
