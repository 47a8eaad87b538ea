--TEST--
A child that frees a client which is not persistent leaves the parent's connection alone
--EXTENSIONS--
ezsms
openssl
pcntl
--FILE--
<?php
require __DIR__ . '/../support/gateway.php';
require __DIR__ . '/../support/certificates.php';

use EzSms\Client;
use EzSms\Options;

$certificates = new Certificates();
$gateway = new Gateway([reply('1701:1')], $certificates->leaf());
$options = new Options(caBundle: $certificates->authority, persistent: false);
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), $options);
$client->sendText('60123456789', 'one');
$child = pcntl_fork();
if ($child === 0) {
	unset($client);
	exit(0);
}
pcntl_waitpid($child, $status);
outcome(fn () => $client->sendText('60123456789', 'two', seqno: 'k'));
foreach ($gateway->requests() as $request) {
	echo $request->connection, "\n";
}
?>
--EXPECT--
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
0
0
