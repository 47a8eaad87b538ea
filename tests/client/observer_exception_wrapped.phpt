--TEST--
An exception that wraps what was thrown at the attempt before is in the chain once, and freed
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$weak = [];
$send = function () use (&$weak) {
	$last = null;
	$observer = function (Attempt $attempt) use (&$last, &$weak) {
		$last = new LogicException("at $attempt->number", 0, $last);
		$weak[] = WeakReference::create($last);
		throw $last;
	};
	$gateway = new Gateway([['then' => 'close'], ['then' => 'close'], reply('1701:3')]);
	chain(fn () => $gateway->client(observer: $observer, retries: 2)->sendText('60123456789', 'x', seqno: 'k'), ['codes']);
};
$send();
/* Their traces hold the observer, and it holds them. */
gc_collect_cycles();
foreach ($weak as $reference) {
	echo is_object($reference->get()) ? 'alive' : 'freed', "\n";
}
?>
--EXPECT--
LogicException: at 3
LogicException: at 2
LogicException: at 1
AcceptedException: Receipt code=1701 returnCode=Sent messageId="3" seqno="k" type=Text recipients=1 segments=1 attempts=3 duplicate=false
freed
freed
freed
