--TEST--
An observer that is destroyed with its client can’t have that back by a weak reference
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Observer
{
	public ?WeakReference $reference = null;

	public function __invoke(EzSms\Attempt $attempt): void
	{
	}

	public function __destruct()
	{
		gc_collect_cycles();
		var_dump($this->reference->get());
	}
}

$observer = new Observer();
$client = new EzSms\Client('demoezsms', '1234', options: new EzSms\Options(observer: $observer));
$observer->reference = WeakReference::create($client);
unset($observer, $client);
?>
--EXPECT--
NULL
