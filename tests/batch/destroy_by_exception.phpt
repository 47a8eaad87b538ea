--TEST--
A loop that was left by an exception: what is under way settles first, and the exception stays
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function work(Gateway $gateway): void
{
	foreach ($gateway->client()->sendMany(numbered(10), 3) as $key => $outcome) {
		throw new DomainException("at $key", previous: new LengthException('before'));
	}
}

$later = ['send' => reply('1701:1'), 'delay' => 500_000];
$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 3]], 't1' => [$later], 't2' => [$later]]);
thrown_by(fn () => work($gateway));
echo count($gateway->requests()), ' requests, ', $gateway->answered(), " answered\n";
?>
--EXPECT--
DomainException: at 0
LengthException: before
3 requests, 3 answered
