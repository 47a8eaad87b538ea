--TEST--
A handler that throws while the next message waits for its time
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
$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(3, $pulled), 2, 0.5);
pcntl_alarm(1);
$start = hrtime(true);
try {
	show($batch);
} catch (DomainException $error) {
	echo $error->getMessage(), ' ', $pulled, "\n";
}
var_dump(hrtime(true) - $start < 1_900_000_000);
foreach ($batch as $key => $outcome) {
	echo $key, ' ', kind($outcome), "\n";
	break;
}
var_dump(hrtime(true) - $start >= 1_990_000_000);
?>
--EXPECT--
0 Receipt
handler 1
bool(true)
1 Receipt
bool(true)
