--TEST--
A list with 1703 in it is not tried again, whichever entry it is
--EXTENSIONS--
ezsms
--FILE--
<?php
require __DIR__ . '/../support/attempts.php';

use EzSms\UnknownOutcomeException;

foreach (["1703\n1701", "1701\n1703", "1710\n1703", "1703\n1710", "1701\n1710\n1703"] as $list) {
	/* 1703 may have used the seqno up: 1718 would be taken for success. */
	$gateway = new Gateway([reply($list), reply('1718')]);
	$to = array_map(fn (int $i) => "6012345678$i", range(0, substr_count($list, "\n")));
	try {
		$gateway->client(retries: 2)->broadcast($to, 'x', seqno: 'k');
		echo 'accepted';
	} catch (UnknownOutcomeException $e) {
		echo 'unknown ', $e->attempts;
	}
	echo ' ', count($gateway->requests()), "\n";
}
?>
--EXPECT--
unknown 1 1
unknown 1 1
unknown 1 1
unknown 1 1
unknown 1 1
