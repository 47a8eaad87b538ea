--TEST--
A batch can't be made, copied, forged or added to
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Batch;
use EzSms\BatchCounts;

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(1));
refusal(fn () => new Batch(), '/private EzSms/');
refusal(fn () => clone $batch, '/uncloneable/');
refusal(fn () => (new ReflectionClass(Batch::class))->newInstanceWithoutConstructor());
refusal(fn () => $batch->extra = 1, '/dynamic property/');
refusal(fn () => $batch->__construct(), '/private/');
foreach ([$batch, $batch->counts()] as $object) {
	$class = $object::class;
	refusal(fn () => serialize($object), '/not allowed/');
	refusal(fn () => unserialize(sprintf('O:%d:"%s":0:{}', strlen($class), $class)), '/not allowed/');
	refusal(fn () => unserialize(sprintf('C:%d:"%s":0:{}', strlen($class), $class)), '/not allowed/');
	var_dump((new ReflectionClass($class))->isFinal());
}
refusal(fn () => iterator_apply(clone $batch->counts(), fn () => true));
show($batch);
?>
--EXPECT--
Error ... private EzSms
Error ... uncloneable
ReflectionException
Error ... dynamic property
Error ... private
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
bool(true)
Exception ... not allowed
Exception ... not allowed
Exception ... not allowed
bool(true)
TypeError: Argument #1 ($iterator)
0 Receipt
