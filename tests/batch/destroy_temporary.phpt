--TEST--
A batch that only the loop held settles when the loop is left
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$later = ['send' => reply('1701:1'), 'delay' => 500_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [$later], 't2' => [$later]]);
foreach ($gateway->client()->sendMany(numbered(10, $pulled), 3) as $key => $outcome) {
	break;
}
echo $key, ' ', $pulled, ' taken, ', count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
0 3 taken, 3 requests, 3 answered
