--TEST--
An attempt that a handler ends has lasted until then
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\Attempt;

$gateway = new Gateway([['then' => 'hang', 'signal' => SIGUSR1]]);
pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () {
	/* However often it is woken up. */
	$end = hrtime(true) + 1_000_000_000;
	while (hrtime(true) < $end) {
		usleep(50_000);
	}
	throw new LogicException();
});
$observer = fn (Attempt $attempt) => var_dump($attempt->totalTime >= 0.99, $attempt->waitTime >= 0.9);
try {
	$gateway->client(timeout: 60, observer: $observer)->sendText('60123456789', 'x');
} catch (LogicException) {
}
?>
--EXPECT--
bool(true)
bool(true)
