--TEST--
An observer that throws at the end of the script: the others under way settle first
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$later = ['send' => reply('1701:1'), 'delay' => 500_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [$later], 't2' => [['send' => reply('1701:1'), 'delay' => 800_000]]]);
run_alone($gateway, <<<'SCRIPT'
$observer = function () {
	static $calls = 0;
	if ($calls++) {
		throw new Exception("call $calls");
	}
};
$batch = client(observer: $observer)->sendMany(numbered(3), 3);
$batch->rewind();
SCRIPT);
echo $gateway->answered(), ' of ', count($gateway->requests()), " answered\n";
?>
--EXPECTF--

Fatal error: Uncaught Exception: call 2 in %A
Next Exception: call 3 in %A
status 255
3 of 3 answered
