--TEST--
cancel() gives its keys also where the source has thrown; that comes out of the loop afterwards
--EXTENSIONS--
ezsms
pcntl
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	yield 0 => ['60123456789', 't0'];
	yield 1 => ['60123456789', 't1'];
	throw new DomainException('the source');
}

$gateway = new Gateway([held()]);
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => throw new LengthException('handler'));
$batch = $gateway->client()->sendMany(source(), 4);
pcntl_alarm(1);
thrown_by(fn () => $batch->rewind());
wait_for_requests($gateway, 2);
$keys = $batch->cancel();
sort($keys);
echo implode(' ', $keys), "\n";
thrown_by(function () use ($batch) {
	foreach ($batch as $key => $outcome) {
		echo kind($outcome), "\n";
	}
});
?>
--EXPECT--
LengthException: handler
0 1
UnknownOutcomeException
UnknownOutcomeException
DomainException: the source
