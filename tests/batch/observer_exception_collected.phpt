--TEST--
What an observer has thrown for an earlier attempt is seen by the collector
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

final class Holder extends Exception
{
	public ?EzSms\Batch $batch = null;
}

function leave(Gateway $gateway): WeakReference
{
	$box = new stdClass;
	$observer = function (EzSms\Attempt $attempt) use ($box) {
		if ($attempt->outcome === EzSms\Outcome::Unknown) {
			$holder = new Holder('of the observer');
			$holder->batch = $box->batch;
			throw $holder;
		}
	};
	$box->batch = $gateway->client(observer: $observer, retries: 1)->sendMany(numbered(2), 2);
	foreach ($box->batch as $outcome) {
		wait_for_requests($gateway, 2);
		/* The next attempt of the other is awaited. */
		$box->batch->counts()->inFlight === 1 || print("nothing is under way\n");
		break;
	}
	return WeakReference::create($box->batch);
}

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2, 'delay' => 100_000]], 't1' => [torn(), ['send' => reply('1701:2'), 'delay' => 500_000]]]);
$batch = leave($gateway);
thrown_by(gc_collect_cycles(...));
gc_collect_cycles();
var_dump($batch->get());
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
Holder: of the observer
NULL
3 requests, 3 answered
