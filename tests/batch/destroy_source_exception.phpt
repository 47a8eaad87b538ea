--TEST--
What the source throws when it is let go doesn't cut the wait short
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

function source(): Generator
{
	try {
		yield from numbered(10);
	} finally {
		throw new DomainException('the source');
	}
}

$gateway = new Gateway(texts: ['t0' => [['send' => reply('1701:1'), 'until' => 2]], 't1' => [['send' => reply('1701:1'), 'delay' => 500_000]]]);
$batch = $gateway->client()->sendMany(source(), 2);
foreach ($batch as $key => $outcome) {
	break;
}
try {
	unset($batch);
} catch (DomainException $error) {
	echo $error->getMessage(), "\n";
}
echo $gateway->answered(), " answered\n";
?>
--EXPECT--
the source
2 answered
