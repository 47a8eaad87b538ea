--TEST--
An exception in the loop loses nothing
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

$gateway = new Gateway();
$batch = $gateway->client()->sendMany(numbered(20), 4);
$keys = [];
do {
	try {
		$again = false;
		foreach ($batch as $key => $outcome) {
			$keys[] = $key;
			if (count($keys) % 6 === 0) {
				throw new RuntimeException();
			}
		}
	} catch (RuntimeException) {
		$again = true;
	}
} while ($again);
sort($keys);
var_dump($keys === range(0, 19), count($gateway->requests()));
?>
--EXPECT--
bool(true)
int(20)
