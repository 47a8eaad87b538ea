--TEST--
Whoever reads the output goes away, and nobody asks again, where the attempt that is being observed was refused: no error is made of that
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$later = ['send' => reply('1701:1'), 'delay' => 200_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1704'), 'until' => 3]], 't1' => [$later], 't2' => [$later]]);
run_without_reader($gateway, <<<'SCRIPT'
$observer = function () {
	static $calls = 0;
	if ($calls++ === 0) {
		echo "x\n";
		usleep(300_000);
		echo str_repeat('x', 100_000), "\n";
	}
};
$batch = client(observer: $observer)->sendMany(numbered(4), 3);
foreach ($batch as $outcome) {
	fwrite(STDERR, "not reached\n");
}
SCRIPT);
echo $gateway->answered(), ' of ', count($gateway->requests()), " answered\n";
?>
--EXPECT--
3 of 3 answered
