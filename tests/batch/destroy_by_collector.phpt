--TEST--
A source that holds its own batch: the cycle is collected, and what is under way settles
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function cycle(EzSms\Client $client, int $window): void
{
	$source = (function () use (&$batch) {
		yield from numbered(10);
	})();
	$batch = $client->sendMany($source, $window);
	foreach ($batch as $key => $outcome) {
		break;
	}
}

gc_collect_cycles();
$later = ['send' => reply('1701:1'), 'delay' => 500_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [$later], 't2' => [$later]]);
$client = $gateway->client();
cycle($client, 3);
var_dump(gc_collect_cycles() > 0);
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
bool(true)
3 requests, 3 answered
