--TEST--
Of several exceptions from the observer none is lost, and no outcome
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Attempt;

/* All are answered when all have come. */
$gateway = new Gateway([['send' => reply('1701:1'), 'until' => 5]]);
$thrown = 0;
$observer = function (Attempt $attempt) use (&$thrown) {
	throw new DomainException('observer ' . $thrown++);
};
$batch = $gateway->client(observer: $observer)->sendMany(numbered(5), 5);
$caught = $keys = [];
do {
	try {
		$again = false;
		foreach ($batch as $key => $outcome) {
			$keys[] = $key . ' ' . kind($outcome);
		}
	} catch (DomainException $error) {
		for ($again = true; $error; $error = $error->getPrevious()) {
			$caught[] = $error->getMessage();
		}
	}
} while ($again);
sort($keys);
sort($caught);
echo implode(', ', $keys), "\n", implode(', ', $caught), "\n";
?>
--EXPECT--
0 Receipt, 1 Receipt, 2 Receipt, 3 Receipt, 4 Receipt
observer 0, observer 1, observer 2, observer 3, observer 4
