--TEST--
An observer that throws doesn't keep a message from being repeated
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Attempt;

$gateway = new Gateway([torn(), reply('1701:1')]);
$observer = function (Attempt $attempt) {
	throw new DomainException("attempt $attempt->number");
};
$batch = $gateway->client(retries: 1, observer: $observer)->sendMany(numbered(1));
do {
	try {
		$again = false;
		foreach ($batch as $key => $outcome) {
			echo $key, ' ', kind($outcome), ' ', $outcome->attempts, "\n";
		}
	} catch (DomainException $error) {
		$caught = [];
		do {
			$caught[] = $error->getMessage();
		} while ($error = $error->getPrevious());
		echo implode(', ', $caught), "\n";
		$again = true;
	}
} while ($again);
?>
--EXPECT--
attempt 2, attempt 1
0 Receipt 2
