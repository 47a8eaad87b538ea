--TEST--
What an observer threw is freed with the chain
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$weak = [];
$send = function () use (&$weak) {
	$observer = function (Attempt $attempt) use (&$weak) {
		$thrown = new LogicException("at $attempt->number");
		$weak[] = WeakReference::create($thrown);
		throw $thrown;
	};
	$gateway = new Gateway([['then' => 'close'], ['then' => 'close'], reply('1701:3')]);
	try {
		$gateway->client(observer: $observer, retries: 2)->sendText('60123456789', 'x');
	} catch (LogicException $e) {
		$weak[] = WeakReference::create(settled($e));
		$weak[] = WeakReference::create(settled($e)->value);
	}
};
$send();
foreach ($weak as $reference) {
	echo is_object($reference->get()) ? 'alive' : 'freed', "\n";
}
?>
--EXPECT--
freed
freed
freed
freed
freed
