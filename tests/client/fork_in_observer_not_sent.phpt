--TEST--
A child forked after an attempt that was not sent can't say so: its parent goes on
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$port = new Port();
$gateway = null;
$observer = function (Attempt $attempt) use (&$child, &$gateway, $port) {
	if ($attempt->number === 1) {
		$gateway = $port->listen([reply('1701:1')]);
		$child = pcntl_fork();
	}
};
$client = $port->client(timeout: 60, retries: 5, observer: $observer);
ob_start();
outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['phase', 'curlCode', 'codes']);
$said = ob_get_clean();
if ($child > 0) {
	pcntl_waitpid($child, $status);
}
echo $child ? 'parent ' : 'child ', $said;
if ($child) {
	echo count($gateway->requests()), "\n";
}
?>
--EXPECT--
child UnknownOutcomeException code=0 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
parent Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
1
