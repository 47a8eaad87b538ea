--TEST--
A handler that throws while a batch is destroyed ends the wait
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

pcntl_async_signals(true);
pcntl_signal(SIGALRM, function () {
	throw new DomainException('handler');
});
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [held()]]);
$batch = $gateway->client()->sendMany(numbered(10), 2);
$batch->rewind();
$start = hrtime(true);
pcntl_alarm(1);
try {
	unset($batch);
	echo "not interrupted\n";
} catch (DomainException $error) {
	echo $error->getMessage(), "\n";
}
var_dump(hrtime(true) - $start < 10_000_000_000);
?>
--EXPECT--
handler
bool(true)
