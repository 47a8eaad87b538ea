--TEST--
Whoever reads the output goes away while the observer writes: nothing waits for ever, and no outcome is lost
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$later = ['send' => reply('1701:1'), 'delay' => 200_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [$later], 't2' => [$later]]);
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
register_shutdown_function(function () use ($batch) {
	$found = array_map(kind(...), iterator_to_array($batch));
	ksort($found);
	fwrite(STDERR, json_encode($found) . "\n");
});
foreach ($batch as $outcome) {
	fwrite(STDERR, "not reached\n");
}
SCRIPT);
echo $gateway->answered(), ' of ', count($gateway->requests()), " answered\n";
?>
--EXPECT--
["Receipt","Receipt","Receipt","Receipt"]
4 of 4 answered
