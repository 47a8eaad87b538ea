--TEST--
A child forked while a reply is awaited by TLS leaves the connection as it is
--EXTENSIONS--
ezsms
openssl
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Client;
use EzSms\Options;

require __DIR__ . '/../support/certificates.php';

$certificates = new Certificates();
$gateway = new Gateway([['send' => reply('1701:parent'), 'signal' => SIGUSR1, 'after' => 1], reply('1701:other')], $certificates->leaf());
$client = new Client('u', 'p', null, $gateway->url(scheme: 'https'), new Options(timeout: 60, caBundle: $certificates->authority));
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use (&$child) { $child = pcntl_fork(); });
ob_start();
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['phase', 'curlCode', 'codes']);
$said = ob_get_clean();
if ($child === 0) {
	echo "child\n", $said;
	$client->sendText('60123456789', 'x', seqno: 'own');
	exit(0);
}
pcntl_waitpid($child, $status);
echo "parent\n", $said;
$client->sendText('60123456789', 'x', seqno: 'again');
foreach ($gateway->requests() as $request) {
	echo seqnos([$request])[0], ' ', $request->connection, "\n";
}
?>
--EXPECT--
child
UnknownOutcomeException code=0 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
parent
Receipt code=1701 returnCode=Sent messageId="parent" seqno="k" type=Text recipients=1 segments=1 attempts=1 duplicate=false
k 0
own 1
again 0
