--TEST--
What the observer throws comes out of the loop, and then the outcome comes
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/batch.php';

use EzSms\Attempt;

$gateway = new Gateway();
$observer = function (Attempt $attempt) {
	throw new DomainException('observer');
};
$batch = $gateway->client(observer: $observer)->sendMany(numbered(3), 1);
do {
	try {
		$again = false;
		foreach ($batch as $key => $outcome) {
			echo $key, ' ', kind($outcome), "\n";
		}
	} catch (DomainException $error) {
		echo $error->getMessage(), ' ', var_export($error->getPrevious(), true), "\n";
		$again = true;
	}
} while ($again);
show_counts($batch);
?>
--EXPECT--
observer NULL
0 Receipt
observer NULL
1 Receipt
observer NULL
2 Receipt
pulled=3 inFlight=0 settled=3 accepted=3 rejected=0 notSent=0 unknown=0 invalid=0 
