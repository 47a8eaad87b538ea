--TEST--
A source that takes longer than the time-out holds nobody up: what was taken before is sent, and its reply read
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(Gateway $gateway, float $pause): Generator
{
	yield 0 => ['60123456789', 't0'];
	usleep(400_000);
	yield 1 => ['60123456789', 't1'];
	wait_for_requests($gateway, 1);
	usleep((int)($pause * 1_000_000));
	echo $gateway->answered() > 0 ? "answered\n" : "not answered\n";
	yield 2 => ['60123456789', 't2'];
}

$gateway = new Gateway([['send' => reply('1701:1'), 'delay' => 300_000]]);
foreach ($gateway->client(timeout: 3.0)->sendMany(source($gateway, 3.5)) as $key => $outcome) {
	echo $key, ' ', kind($outcome), "\n";
}
echo count($gateway->requests()), " requests\n";
?>
--EXPECT--
answered
0 Receipt
1 Receipt
2 Receipt
3 requests
