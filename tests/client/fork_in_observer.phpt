--TEST--
A child forked by an observer leaves the next attempt to its parent
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

foreach ([true, false] as $persistent) {
	$gateway = new Gateway([['then' => 'close'], reply('1701:1')]);
	$observer = function (Attempt $attempt) use (&$child) {
		if ($attempt->number === 1) {
			$child = pcntl_fork();
		}
	};
	$client = $gateway->client(timeout: 60, retries: 5, observer: $observer, persistent: $persistent);
	ob_start();
	outcome(fn () => $client->sendText('60123456789', 'x', seqno: 'k'), ['phase', 'curlCode', 'codes']);
	$said = ob_get_clean();
	if ($child === 0) {
		echo 'child ', $said;
		$gateway->client(persistent: $persistent)->sendText('60123456789', 'x', seqno: 'own');
		exit(0);
	}
	pcntl_waitpid($child, $status);
	echo 'parent ', $said;
	$seqnos = seqnos($gateway->requests());
	sort($seqnos);
	echo shown($seqnos), "\n";
}
?>
--EXPECT--
child UnknownOutcomeException code=0 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
parent Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
["k", "k", "own"]
child UnknownOutcomeException code=0 httpStatus=0 returnCode=null seqno="k" attempts=1 reply=""
parent Receipt code=1701 returnCode=Sent messageId="1" seqno="k" type=Text recipients=1 segments=1 attempts=2 duplicate=false
["k", "k", "own"]
