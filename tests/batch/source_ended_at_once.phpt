--TEST--
A source that has ended, or thrown, is let go when that is known
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(bool $throws): Generator
{
	try {
		yield 0 => ['60123456789', 't0'];
		if ($throws) {
			throw new DomainException();
		}
	} finally {
		echo "the source is through\n";
	}
}

$gateway = new Gateway();
foreach ([false, true] as $throws) {
	$source = source($throws);
	$reference = WeakReference::create($source);
	$batch = $gateway->client()->sendMany($source, 1);
	unset($source);
	try {
		show($batch);
	} catch (DomainException) {
		echo "thrown\n";
	}
	unset($error);
	var_dump($reference->get());
}
?>
--EXPECT--
0 Receipt
the source is through
NULL
0 Receipt
the source is through
thrown
NULL
