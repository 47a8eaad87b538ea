--TEST--
An observer that throws while a batch is destroyed at the end of the script ends that as PHP does
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$later = ['send' => reply('1704'), 'delay' => 500_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [$later], 't2' => [$later]]);
run_alone($gateway, <<<'SCRIPT'
$observer = function (EzSms\Attempt $attempt) {
	if ($attempt->code === 1704) {
		throw new DomainException('observer');
	}
};
$batch = client(observer: $observer)->sendMany(numbered(10), 3);
$batch->rewind();
SCRIPT);
?>
--EXPECTF--
Fatal error: Uncaught DomainException: observer in %A
status 255
