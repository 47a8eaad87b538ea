--TEST--
A handler that throws between attempts that were not sent leaves them not sent
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\NotSentException;

$port = new Port();
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new LogicException('mine'));
pcntl_alarm(1);
within(20, function () use ($port) {
	try {
		$port->client(timeout: 60, retries: 100)->sendText('60123456789', 'x', seqno: 'k');
	} catch (LogicException $e) {
		$outcome = settled($e);
		var_dump($outcome instanceof NotSentException, $outcome->phase->name, $outcome->attempts > 1);
	}
});
?>
--EXPECT--
bool(true)
string(7) "Connect"
bool(true)
in time
