--TEST--
An observer that throws one and the same exception again and again
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$exception = new DomainException('the same');
$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 4]]);
$batch = $gateway->client(observer: fn () => throw $exception)->sendMany(numbered(4), 4);
$keys = [];
for ($i = 0; $i < 10; $i++) {
	try {
		foreach ($batch as $key => $outcome) {
			$keys[] = $key;
		}
		break;
	} catch (DomainException $error) {
		if ($error !== $exception) {
			echo "another one\n";
		}
	}
}
sort($keys);
echo implode(' ', $keys), "\n";
var_dump($i > 0);
?>
--EXPECT--
0 1 2 3
bool(true)
