--TEST--
What the source has thrown goes with the batch where nobody comes to its end
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	yield from numbered(2);
	throw new DomainException('the source');
}

$gateway = new Gateway(texts: ['t0' => [reply('1701:1')], 't1' => [['send' => reply('1701:2'), 'delay' => 300_000]]]);
$source = source();
$batch = $gateway->client()->sendMany($source, 3);
$batch->rewind();
echo $batch->key(), ' ', kind($batch->current()), "\n";
var_dump($source->valid());
unset($source);
$weak = WeakReference::create($batch);
thrown_by(function () use (&$batch) {
	$batch = null;
});
var_dump($weak->get());
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
0 Receipt
bool(false)
nothing was thrown
NULL
2 requests, 2 answered
