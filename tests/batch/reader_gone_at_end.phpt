--TEST--
Whoever reads the output goes away while the observer writes, and nobody asks again: what is under way is settled
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

require_once __DIR__ . '/../support/web_servers.php';

$later = ['send' => reply('1701:1'), 'delay' => 200_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [$later], 't2' => [$later]]);
$told = tempnam(sys_get_temp_dir(), 'ezsms');
$process = proc_open(
	[getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY, '-n', '-d', 'extension=' . module_under_test(), '-d', 'pcre.jit=0', '-d', 'log_errors=0', __DIR__ . '/../support/alone.php', $gateway->url()],
	[['pipe', 'r'], ['pipe', 'w'], ['file', $told, 'w']],
	$pipes,
);
fwrite($pipes[0], <<<'SCRIPT'
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
fclose($pipes[0]);
fgetc($pipes[1]);
fclose($pipes[1]);
proc_close($process);
echo file_get_contents($told);
unlink($told);
echo $gateway->answered(), ' of ', count($gateway->requests()), " answered\n";
?>
--EXPECT--
3 of 3 answered
