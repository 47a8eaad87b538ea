--TEST--
A child that sends, or only ends, leaves the parent's TLS connection alone
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
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), new Options(caBundle: $certificates->authority));
$client->sendText('60123456789', 'one');
foreach ([fn () => $client->sendText('60123456789', 'two'), fn () => null] as $work) {
	$child = pcntl_fork();
	if ($child === 0) {
		$work();
		exit(0);
	}
	pcntl_waitpid($child, $status);
	echo pcntl_wexitstatus($status), "\n";
}
outcome(fn () => $client->sendText('60123456789', 'three', seqno: 'k'));
foreach ($gateway->requests() as $request) {
	echo $request->connection, "\n";
}
var_dump($gateway->connections()[0]['closedBy']);
?>
--EXPECT--
0
0
Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false codes=[1701]
0
1
0
NULL
