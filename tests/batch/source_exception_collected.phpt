--TEST--
What the source has thrown is seen by the collector
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Holder extends Exception
{
	public ?EzSms\Batch $batch = null;
}

function source(Holder $holder): Generator
{
	yield from numbered(2);
	throw $holder;
}

function leave(Gateway $gateway): WeakReference
{
	$holder = new Holder('of the source');
	$holder->batch = $gateway->client()->sendMany(source($holder), 3);
	$holder->batch->rewind();
	return WeakReference::create($holder->batch);
}

$gateway = new Gateway(texts: ['t0' => [reply('1701:1')], 't1' => [['send' => reply('1701:2'), 'delay' => 300_000]]]);
$batch = leave($gateway);
thrown_by(gc_collect_cycles(...));
gc_collect_cycles();
var_dump($batch->get());
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
nothing was thrown
NULL
2 requests, 2 answered
