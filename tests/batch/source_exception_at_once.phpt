--TEST--
What a source throws before its first element
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Source implements IteratorAggregate
{
	public function getIterator(): Iterator
	{
		throw new DomainException('getIterator');
	}
}

final class Wrong implements IteratorAggregate
{
	#[ReturnTypeWillChange]
	public function getIterator()
	{
		return new ArrayObject();
	}
}

$gateway = new Gateway();
$client = $gateway->client();
$generator = (function () {
	throw new DomainException('generator');
	yield;
})();
foreach ([new Source(), $generator] as $source) {
	$batch = $client->sendMany($source);
	thrown_by(fn () => show($batch));
	show($batch);
	show_counts($batch);
}
echo count($gateway->connections()), "\n";
?>
--EXPECT--
DomainException: getIterator
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
DomainException: generator
pulled=0 inFlight=0 settled=0 accepted=0 rejected=0 notSent=0 unknown=0 invalid=0 
0
