--TEST--
A generator's keys are given back as they are
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$object = new stdClass();
$file = fopen('php://memory', 'r');
$keys = ['same', 'same', 0, 0, null, 1.5, -0.0, true, false, ['a', ['b']], [], $object, $object, fn () => 1, EzSms\Alphabet::Unicode, $file, '0', "\0"];
function generator(array $keys): Generator
{
	foreach ($keys as $key) {
		yield $key => ['60123456789', 'x'];
	}
}
$found = [];
$gateway = new Gateway();
foreach ($gateway->client()->sendMany(generator($keys), 1) as $key => $outcome) {
	$found[] = $key;
	if (kind($outcome) !== 'Receipt') {
		echo kind($outcome), "\n";
	}
}
var_dump($found === $keys);
?>
--EXPECT--
bool(true)
