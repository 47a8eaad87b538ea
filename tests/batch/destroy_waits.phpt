--TEST--
A batch that is destroyed takes nothing more and waits until what is under way has settled
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$later = ['send' => reply('1701:1'), 'delay' => 300_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [$later], 't2' => [$later]]);
$start = hrtime(true);
$batch = $gateway->client()->sendMany(numbered(10, $pulled), 3);
foreach ($batch as $key => $outcome) {
	break;
}
unset($batch);
/* The last of them had come before the first was answered. */
var_dump(hrtime(true) - $start >= 299_000_000);
echo $key, ' ', $pulled, ' taken, ', count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
bool(true)
0 3 taken, 3 requests, 3 answered
