--TEST--
Cycles of batches with nothing under way, whatever the source
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Source implements IteratorAggregate
{
	public mixed $batch = null;

	public function getIterator(): Iterator
	{
		$batch = $this->batch;
		foreach (new ArrayIterator(elements('a', 'b', 'c')) as $key => $element) {
			yield $key => $element;
		}
	}
}

function cycle(EzSms\Client $client, object $source, bool $begun): void
{
	$batch = $client->sendMany($source, 1);
	if ($source instanceof ArrayIterator) {
		$source['batch'] = $batch;
	} else {
		$source->batch = $batch;
	}
	if ($begun) {
		$batch->rewind();
	}
}

$gateway = new Gateway();
$client = $gateway->client();
gc_collect_cycles();
foreach ([false, true] as $begun) {
	cycle($client, new Source(), $begun);
	var_dump(gc_collect_cycles() > 0);
	cycle($client, new ArrayIterator(elements('a', 'b')), $begun);
	var_dump(gc_collect_cycles() > 0);
	$batch = $client->sendMany((function () use (&$batch) {
		yield $batch => ['60123456789', 'c'];
		yield $batch => ['60123456789', 'd'];
	})(), 1);
	if ($begun) {
		$batch->rewind();
	}
	unset($batch);
	var_dump(gc_collect_cycles() > 0);
}
/* Objects that come afterwards are as ever. */
$objects = [];
for ($i = 0; $i < 100; $i++) {
	$objects[spl_object_id($objects[] = new stdClass())] = true;
}
echo count($gateway->requests()), "\n";
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
3
