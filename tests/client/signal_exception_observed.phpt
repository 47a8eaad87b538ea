--TEST--
An attempt that a handler ended is observed, and what both threw is in the chain
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$gateway = new Gateway([['then' => 'hang', 'signal' => SIGUSR1]]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, fn () => throw new LogicException('handler'));
$observer = function (Attempt $attempt) {
	echo "#$attempt->number ", $attempt->outcome->name, ' ', $attempt->phase->name, "\n";
	throw new LogicException('observer');
};
try {
	$gateway->client(timeout: 60, retries: 5, observer: $observer)->sendText('60123456789', 'x', seqno: 'k');
} catch (LogicException $e) {
	for ($thrown = []; $e instanceof LogicException; $e = $e->getPrevious()) {
		$thrown[] = $e->getMessage();
	}
	sort($thrown);
	echo implode(', ', $thrown), ', ', $e::class, ' ', $e->attempts, "\n";
}
?>
--EXPECT--
#1 Unknown Reply
handler, observer, EzSms\UnknownOutcomeException 1
