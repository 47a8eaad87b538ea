--TEST--
Counts agree with each other in the loop, in the source and in the observer
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Attempt;

function check(string $where): void
{
	global $batch, $looked, $window, $places;
	$counts = $batch->counts();
	$places[$where] = true;
	if ($counts->pulled !== $counts->inFlight + $counts->settled ||
		$counts->settled !== $counts->accepted + $counts->rejected + $counts->notSent + $counts->unknown + $counts->invalid ||
		$counts->inFlight > $window || $counts->settled < $looked) {
		echo "$where: ";
		show_counts($counts);
	}
}

function source(): Generator
{
	global $batch;
	for ($i = 0; $i < 30; $i++) {
		check('source');
		if ($batch->counts()->pulled !== $i) {
			echo "number $i: ";
			show_counts($batch);
		}
		yield $i % 7 ? ['60123456789', "t$i"] : null;
	}
	check('source');
}

$window = 4;
$looked = 0;
$gateway = new Gateway(texts: ['t3' => [torn(), reply('1701:1')], 't5' => [reply('1704')]]);
$client = $gateway->client(retries: 1, observer: fn (Attempt $attempt) => check('observer'));
$batch = $client->sendMany(source(), $window);
foreach ($batch as $outcome) {
	$looked++;
	check('loop');
}
ksort($places);
echo implode(' ', array_keys($places)), "\n";
show_counts($batch);
?>
--EXPECT--
loop observer source
pulled=30 inFlight=0 settled=30 accepted=24 rejected=1 notSent=0 unknown=0 invalid=5 
