--TEST--
An exception that was thrown before has the outcome of the last call at its end
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

$same = new LogicException('the same');
$gateway = new Gateway([reply('1701:1'), reply('1701:2'), reply('1704')]);
$client = $gateway->client(observer: fn () => throw $same);
foreach (['a', 'b', 'c'] as $seqno) {
	try {
		$client->sendText('60123456789', 'x', seqno: $seqno);
	} catch (LogicException $e) {
		$outcome = settled($e);
		echo substr(strrchr($outcome::class, '\\'), 1), ' ', $outcome->value->seqno ?? $outcome->seqno, "\n";
	}
}
?>
--EXPECT--
AcceptedException a
AcceptedException b
RejectedException c
