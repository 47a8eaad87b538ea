--TEST--
A loop that was left by an exception, and an observer that throws: both come out
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Attempt;

function work(Gateway $gateway, callable $observer): void
{
	foreach ($gateway->client(observer: $observer)->sendMany(numbered(3), 3) as $key => $outcome) {
		throw new DomainException('the loop');
	}
}

$observer = function (Attempt $attempt) {
	if ($attempt->code === 1701) {
		throw new LengthException('the observer');
	}
};
$gateway = new Gateway(texts: ['t1' => [['send' => reply('1701:1'), 'until' => 3, 'delay' => 500_000]], 't2' => [['send' => reply('1704'), 'until' => 3, 'delay' => 500_000]], 't0' => [['send' => reply('1705'), 'until' => 3]]]);
thrown_by(fn () => work($gateway, $observer));
echo $gateway->answered(), " answered\n";
?>
--EXPECT--
LengthException: the observer
DomainException: the loop
3 answered
