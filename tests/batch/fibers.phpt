--TEST--
Batches in fibers that take turns
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function work(EzSms\Client $client, string $name): void
{
	global $found;
	foreach ($client->sendMany(elements("{$name}0", "{$name}1", "{$name}2"), 2) as $key => $outcome) {
		$found["$name$key"] = kind($outcome);
		Fiber::suspend();
	}
}

$gateway = new Gateway();
$client = $gateway->client();
$fibers = [new Fiber(work(...)), new Fiber(work(...)), new Fiber(work(...))];
foreach ($fibers as $number => $fiber) {
	$fiber->start($client, 'abc'[$number]);
}
while ($fibers = array_filter($fibers, fn (Fiber $fiber) => !$fiber->isTerminated())) {
	foreach ($fibers as $fiber) {
		$fiber->resume();
	}
}
ksort($found);
echo json_encode($found), "\n";
$sent = fields($gateway, 'message');
echo count($sent), ' ', count(array_unique($sent)), "\n";
?>
--EXPECT--
{"a0":"Receipt","a1":"Receipt","a2":"Receipt","b0":"Receipt","b1":"Receipt","b2":"Receipt","c0":"Receipt","c1":"Receipt","c2":"Receipt"}
9 9
